using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Text that is a JSON string without its quotes. Some servers write them nevertheless.</summary>
static class UnquotedText
{
    /// <exception cref="JsonException">It is not of the type.</exception>
    public static T Read<T, TCodec>(ReadOnlySpan<byte> utf8)
        where TCodec : IJsonCodec<T>
    {
        string text = Encoding.UTF8.GetString(utf8).Trim();
        byte[] json = Encoding.UTF8.GetBytes(text is ['"', .., '"'] ? text : $"\"{JsonEncodedText.Encode(text)}\"");
        return ApiJson.ReadValue<T, TCodec>(json);
    }
}
