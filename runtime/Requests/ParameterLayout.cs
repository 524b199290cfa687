namespace Clarifeye.Runtime;

/// <summary>The table "Style Examples" of the OpenAPI specification (3.1.1 section 4.8.12.6) as code.</summary>
static class ParameterLayout
{
    /// <summary>A path's value, percent-encoded.</summary>
    public static string Path(string name, ParameterValue value, ParameterStyle style, bool explode)
    {
        string encodedName = Uri.EscapeDataString(name);
        return style switch
        {
            ParameterStyle.Label => "." + Joined(value, explode, explode ? "." : ",", Uri.EscapeDataString),
            ParameterStyle.Matrix when explode && value.Items is { } items => string.Concat(items.Select(item => Matrix(encodedName, Uri.EscapeDataString(item)))),
            ParameterStyle.Matrix when explode && value.Properties is not null => ";" + Joined(value, explode, ";", Uri.EscapeDataString),
            ParameterStyle.Matrix => Matrix(encodedName, Joined(value, explode, ",", Uri.EscapeDataString)),
            _ => Joined(value, explode, ",", Uri.EscapeDataString),
        };
    }

    /// <summary>A query's pairs, percent-encoded.</summary>
    public static IEnumerable<string> Query(string name, ParameterValue value, ParameterStyle style, bool explode)
    {
        string encodedName = Uri.EscapeDataString(name);
        if (style == ParameterStyle.DeepObject && value.Properties is { } deep)
        {
            return Pairs(deep, property => $"{encodedName}%5B{Uri.EscapeDataString(property)}%5D");
        }
        if (explode && value.Properties is { } properties)
        {
            return Pairs(properties, Uri.EscapeDataString);
        }
        if (explode && value.Items is { } items)
        {
            return items.Select(item => $"{encodedName}={Uri.EscapeDataString(item)}");
        }
        string separator = style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            _ => ",",
        };
        return [$"{encodedName}={Joined(value, explode: false, separator, Uri.EscapeDataString)}"];
    }

    /// <summary>A header's value; headers are not percent-encoded.</summary>
    public static string Header(ParameterValue value, bool explode) => Joined(value, explode, ",", text => text);

    static string Joined(ParameterValue value, bool explode, string separator, Func<string, string> encode)
    {
        if (value.Items is { } items)
        {
            return string.Join(separator, items.Select(encode));
        }
        if (value.Properties is { } properties)
        {
            string between = explode ? "=" : separator;
            return string.Join(separator, properties.SelectMany(property => property.Values, (property, text) => encode(property.Name) + between + encode(text)));
        }
        return encode(value.Scalar!);
    }

    static IEnumerable<string> Pairs(IReadOnlyList<(string Name, IReadOnlyList<string> Values)> properties, Func<string, string> encodeName) =>
        properties.SelectMany(property => property.Values, (property, text) => $"{encodeName(property.Name)}={Uri.EscapeDataString(text)}");

    // RFC 6570 section 3.2.7: an empty value has no equals sign.
    static string Matrix(string name, string text) => text.Length == 0 ? ";" + name : $";{name}={text}";
}
