using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>The table "Style Examples" of the OpenAPI specification (3.2.0 section 4.12.4) as code.</summary>
static class ParameterLayout
{
    /// <summary>A path's value, percent-encoded; empty for null and what holds nothing.</summary>
    public static string Path(string name, JsonElement json, ParameterStyle style, bool explode, Func<string, string> encode)
    {
        if (style == ParameterStyle.Json)
        {
            return encode(json.GetRawText());
        }
        return ParameterValue.Of(json) is not { } value ? "" : style switch
        {
            ParameterStyle.Label => "." + Joined(value, explode, explode ? "." : ",", encode),
            ParameterStyle.Matrix when explode && value.Items is { } items => string.Concat(items.Select(item => Matrix(encode(name), encode(item)))),
            ParameterStyle.Matrix when explode && value.Properties is { } properties => string.Concat(Pairs(properties).Select(pair => Matrix(encode(pair.Name), encode(pair.Value)))),
            ParameterStyle.Matrix => Matrix(encode(name), Joined(value, explode, ",", encode)),
            _ => Joined(value, explode, Separator(style, encode), encode),
        };
    }

    /// <summary>The names and values of a query, a cookie or a form: none for null and what holds nothing.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="json">The value.</param>
    /// <param name="style">The layout; every one that these places don't have is laid out as form.</param>
    /// <param name="explode">Whether items and properties stand apart.</param>
    /// <param name="encode">Encodes a value; what separates values inside of one goes through it, too, except commas.</param>
    public static IEnumerable<(string Name, string Value)> Pairs(string name, JsonElement json, ParameterStyle style, bool explode, Func<string, string> encode)
    {
        if (style == ParameterStyle.Json)
        {
            return [(name, encode(json.GetRawText()))];
        }
        if (style == ParameterStyle.DeepObject)
        {
            return DeepObject.Pairs(name, json).Select(pair => (pair.Name, encode(pair.Value)));
        }
        return ParameterValue.Of(json) switch
        {
            null => [],
            { Properties: { } properties } when explode => Pairs(properties).Select(pair => (pair.Name, encode(pair.Value))),
            { Items: { } items } when explode => items.Select(item => (name, encode(item))),
            { } value => [(name, Joined(value, explode: false, Separator(style, encode), encode))],
        };
    }

    /// <summary>A query's pairs, percent-encoded.</summary>
    public static IEnumerable<string> Query(string name, JsonElement json, ParameterStyle style, bool explode, bool allowReserved = false) =>
        Pairs(name, json, style, explode, allowReserved ? UriText.Reserved : Uri.EscapeDataString).Select(pair => $"{Uri.EscapeDataString(pair.Name)}={pair.Value}");

    /// <summary>The pairs of a Cookie header (RFC 6265 section 4.2.1).</summary>
    /// <exception cref="ArgumentException">A name or value holds a character that a cookie can't hold.</exception>
    public static IEnumerable<string> Cookie(string name, JsonElement json, ParameterStyle style, bool explode) =>
        Pairs(name, json, style, explode, style == ParameterStyle.Cookie ? text => CookieRules.Checked(name, text) : Uri.EscapeDataString)
            .Select(pair => $"{CookieRules.CheckedName(pair.Name)}={pair.Value}");

    /// <summary>A header's value; headers are not percent-encoded.</summary>
    public static string? Header(JsonElement json, ParameterStyle style, bool explode)
    {
        if (style == ParameterStyle.Json)
        {
            return JsonInHeader.Text(json);
        }
        return ParameterValue.Of(json) is { } value ? Joined(value, explode, Separator(style, static text => text), static text => text) : null;
    }

    static string Separator(ParameterStyle style, Func<string, string> encode) => style switch
    {
        ParameterStyle.SpaceDelimited => encode(" "),
        ParameterStyle.PipeDelimited => encode("|"),
        ParameterStyle.TabDelimited => encode("\t"),
        _ => ",",
    };

    static string Joined(ParameterValue value, bool explode, string separator, Func<string, string> encode)
    {
        if (value.Items is { } items)
        {
            return string.Join(separator, items.Select(encode));
        }
        if (value.Properties is { } properties)
        {
            string between = explode ? "=" : separator;
            return string.Join(separator, Pairs(properties).Select(pair => encode(pair.Name) + between + encode(pair.Value)));
        }
        return encode(value.Scalar!);
    }

    static IEnumerable<(string Name, string Value)> Pairs(IReadOnlyList<(string Name, IReadOnlyList<string> Values)> properties) =>
        properties.SelectMany(property => property.Values, (property, text) => (property.Name, text));

    // RFC 6570 section 3.2.7: an empty value has no equals sign.
    static string Matrix(string name, string text) => text.Length == 0 ? ";" + name : $";{name}={text}";
}
