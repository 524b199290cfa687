using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clarifeye.Runtime;

/// <summary>What <see cref="JsonSerializer"/> has to know of a type that has a codec. Without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiTypeInfo
{
    /// <summary>Of a generated class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="options">The options that ask.</param>
    public static JsonTypeInfo OfObject<T>(JsonSerializerOptions options)
        where T : class, IJsonObject<T> => OfValue<T, ObjectCodec<T>>(options);

    /// <summary>Of any type that has a codec: a union, a list or a map.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="options">The options that ask.</param>
    public static JsonTypeInfo OfValue<T, TCodec>(JsonSerializerOptions options)
        where TCodec : IJsonCodec<T> => JsonMetadataServices.CreateValueInfo<T>(options, new CodecConverter<T, TCodec>());

    /// <summary>Of a generated enum, or of its nullable.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <typeparam name="TNames">Its texts.</typeparam>
    /// <param name="type">Which of the two.</param>
    /// <param name="options">The options that ask.</param>
    public static JsonTypeInfo OfEnum<TEnum, TNames>(Type type, JsonSerializerOptions options)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum> => Of(type, options, new EnumConverter<TEnum, TNames>());

    /// <summary>Of a value type that has a codec, or of its nullable.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="type">Which of the two.</param>
    /// <param name="options">The options that ask.</param>
    public static JsonTypeInfo OfStruct<T, TCodec>(Type type, JsonSerializerOptions options)
        where T : struct
        where TCodec : IJsonCodec<T> => Of(type, options, new CodecConverter<T, TCodec>());

    /// <summary>Of a value type of the runtime, or of its nullable; null for any other type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options that ask.</param>
    public static JsonTypeInfo? OfRuntime(Type type, JsonSerializerOptions options) =>
        type == typeof(RawJson) || type == typeof(RawJson?) ? OfStruct<RawJson, RawCodec>(type, options)
        : type == typeof(NumberOrString) || type == typeof(NumberOrString?) ? OfStruct<NumberOrString, NumberOrStringCodec>(type, options)
        : null;

    static JsonTypeInfo Of<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter)
        where T : struct
    {
        JsonTypeInfo<T> info = JsonMetadataServices.CreateValueInfo<T>(options, converter);
        return type == typeof(T) ? info : JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(info));
    }
}
