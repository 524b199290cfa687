#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#else
using System.Text;
#endif
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>The bytes an element was parsed from.</summary>
static class ElementBytes
{
    public static ReadOnlySpan<byte> Of(JsonElement element) =>
#if NET9_0_OR_GREATER
        JsonMarshal.GetRawUtf8Value(element);
#else
        Encoding.UTF8.GetBytes(element.GetRawText()); // what is no UTF-8 is refused on the way, and the serializer makes a JsonException of that
#endif
}
