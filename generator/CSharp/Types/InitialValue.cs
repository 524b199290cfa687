using System.Globalization;
using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Writes the value that the document gives a required property whose user gives none.</summary>
internal static class InitialValue
{
    private const int LongestNumber = 15; // which every number type holds as it is written

    /// <summary>The statement that sets it, with a space behind it; empty where the property's type has no such value.</summary>
    public static string Of(Scalar? value, CSharpType type, string field, CompanionPlan? companion) => value switch
    {
        { Kind: JsonScalar.Text } => OfText(value.Text, type.Name == "string", field, companion),
        _ => Literally(value, type) is { } literal ? $"{field} = {literal}; " : "",
    };

    /// <summary>The value of a property that has no companion; null where the property's type has no such value.</summary>
    public static string? Expression(Scalar? value, CSharpType type) => value switch
    {
        { Kind: JsonScalar.Text } when type.Name == "string" => Literal.String(value.Text),
        { Kind: JsonScalar.Text } when type.EnumNames is { } names => $"{Runtime.Name}JsonEnum.Parse{names}({Literal.String(value.Text)}, out _).GetValueOrDefault()",
        _ => Literally(value, type),
    };

    private static string? Literally(Scalar? value, CSharpType type) => value switch
    {
        { Kind: JsonScalar.Boolean } when type.Name == "bool" => value.Text,
        { Kind: JsonScalar.Number } => Number(value.Text, type.Name),
        _ => null,
    };

    /// <param name="isText">Whether the property is a text itself; a text's enum has a companion that takes it, and of other types the text is not known to be one.</param>
    public static string OfText(string text, bool isText, string field, CompanionPlan? companion) =>
        companion is { Text: not null } ? $"{companion.Name} = {Literal.String(text)}; " : isText ? $"{field} = {Literal.String(text)}; " : "";

    private static string? Number(string text, string type) => type switch
    {
        "int" when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number.ToString(CultureInfo.InvariantCulture),
        "long" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number.ToString(CultureInfo.InvariantCulture),
        "double" when IsPlain(text) => text + "d",
        "decimal" when IsPlain(text) => text + "m",
        _ => null,
    };

    private static bool IsPlain(string text) => text.Length <= LongestNumber && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
