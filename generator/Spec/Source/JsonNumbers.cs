using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Numbers as JSON nodes that keep their value: <c>long</c>, then <c>decimal</c>, then the text as it is.</summary>
internal static class JsonNumbers
{
    public static JsonNode? Create(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
        {
            return JsonValue.Create(integer);
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return JsonValue.Create(number);
        }

        using JsonDocument document = JsonDocument.Parse(text);
        return JsonValue.Create(document.RootElement.Clone());
    }
}
