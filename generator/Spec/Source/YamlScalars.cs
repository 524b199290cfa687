using System.Globalization;
using SharpYaml;
using SharpYaml.Events;

namespace Clarifeye.Generated.Spec;

/// <summary>What a YAML scalar means in JSON: the core schema of YAML 1.2 (section 10.3), numbers in decimal only.</summary>
internal static class YamlScalars
{
    private const string StringTag = "tag:yaml.org,2002:str";

    public static SourceScalar Resolve(Scalar scalar)
    {
        string text = YamlStandIns.Show(scalar.Value);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The parser's own mark of the end: it takes it along where no line break ends the document.
            text = text.TrimEnd('\0');
        }

        return scalar.Style != ScalarStyle.Plain || scalar.Tag == StringTag ? new(ScalarKind.Text, text) : text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => new(ScalarKind.Null, ""),
            "true" or "True" or "TRUE" => new(ScalarKind.Boolean, "true"),
            "false" or "False" or "FALSE" => new(ScalarKind.Boolean, "false"),
            _ when IsNumber(text) => new(ScalarKind.Number, text),
            _ => new(ScalarKind.Text, text),
        };
    }

    private static bool IsNumber(string text) =>
        text[0] is '-' or '+' or '.' or (>= '0' and <= '9')
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
