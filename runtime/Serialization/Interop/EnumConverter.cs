using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an enum, also as the key of a dictionary.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">Its texts.</typeparam>
sealed class EnumConverter<TEnum, TNames> : CodecConverter<TEnum, EnumCodec<TEnum, TNames>>
    where TEnum : struct, Enum
    where TNames : IJsonEnum<TEnum>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No member has the text: as keys, all such would be one.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int index = TNames.Names.Find(reader.GetString()!);
        return index >= 0 ? JsonEnum.Member<TEnum>(index) : throw new JsonException($"A key is no listed value of {typeof(TEnum).Name}.");
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(JsonEnum.RequiredText<TEnum, TNames>(value, null));
}
