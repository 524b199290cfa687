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
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonEnum.Member<TEnum>(TNames.Names.Find(reader.GetString()!));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(JsonEnum.RequiredText<TEnum, TNames>(value, null));
}
