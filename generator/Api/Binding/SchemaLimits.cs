using System.Globalization;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What values a schema allows, in words: a server refuses others, and C# types don't show it.</summary>
internal static class SchemaLimits
{
    private const int LongestPattern = 60;

    /// <summary>Sentences such as <c>At least 1, at most 1000.</c>; null for a schema without limits, and for a reference, whose target has them.</summary>
    public static string? Of(IOpenApiSchema? schema)
    {
        if (schema is null or OpenApiSchemaReference)
        {
            return null;
        }

        string[] sentences =
        [
            Range(Number(schema.Minimum, schema.ExclusiveMinimum, "more than"), Number(schema.Maximum, schema.ExclusiveMaximum, "less than"), ""),
            Range(Count(schema.MinLength), Count(schema.MaxLength), " characters"),
            Range(Count(schema.MinItems), Count(schema.MaxItems), " items"),
            schema.Pattern is { Length: > 0 and <= LongestPattern } pattern && pattern.IndexOf('`') < 0 ? $"Pattern: `{pattern}`." : "",
        ];
        return sentences.Any(sentence => sentence.Length > 0) ? string.Join(" ", sentences.Where(sentence => sentence.Length > 0)) : null;
    }

    /// <summary>A description with the limits behind it, unless it names them itself.</summary>
    public static string? With(string? description, IOpenApiSchema? schema)
    {
        string text = description?.TrimEnd() ?? "";
        bool isPlain = text.Length > 0 && text.IndexOf('\n') < 0;
        if (!isPlain || Of(schema) is not { } limits || Figures(schema!).Any(figure => text.Contains(figure)))
        {
            return description;
        }

        return (".!?:".IndexOf(text[text.Length - 1]) >= 0 ? text : text + ".") + " " + limits;
    }

    private static IEnumerable<string> Figures(IOpenApiSchema schema) =>
        new[] { schema.Maximum, schema.ExclusiveMaximum, Count(schema.MaxLength), Count(schema.MaxItems), schema.Pattern }.Where(figure => figure is { Length: > 1 }).Select(figure => figure!);

    private static string? Count(int? number) => number is > 0 and < int.MaxValue ? number.Value.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Number(string? inclusive, string? exclusive, string beyond) => exclusive is { Length: > 0 } ? beyond + " " + exclusive : inclusive is { Length: > 0 } ? inclusive : null;

    private static string Range(string? least, string? most, string unit)
    {
        string from = least is null ? "" : char.IsLetter(least[0]) ? least : "at least " + least;
        string to = most is null ? "" : char.IsLetter(most[0]) ? most : "at most " + most;
        string range = least is not null && least == most ? "exactly " + least : string.Join(", ", new[] { from, to }.Where(part => part.Length > 0));
        return range.Length == 0 ? "" : char.ToUpperInvariant(range[0]) + range.Substring(1) + unit + ".";
    }
}
