using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Says what Microsoft.OpenApi would lose or change of a layout in a form that it keeps.</summary>
internal static class ParameterRewrite
{
    private const string Format = "collectionFormat";

    /// <summary>A parameter of Swagger 2.0: the library takes any array but a delimited one as exploded, and forgets the layout of a form's field.</summary>
    public static void ApplyToV2(JsonObject parameter)
    {
        if (parameter["type"]?.ToString() != "array")
        {
            return;
        }

        string format = parameter[Format]?.ToString() ?? "csv";
        parameter[SpecExtensions.CollectionFormat] = format;
        parameter[Format] = format == "tsv" ? "ssv" : format;
    }

    /// <summary>An encoding with <c>explode</c> alone: its style is form, and the library would not tell that anything was said.</summary>
    public static void ApplyToEncoding(JsonObject encoding)
    {
        if (encoding.ContainsKey("explode") && !encoding.ContainsKey("style"))
        {
            encoding["style"] = "form";
        }
    }
}
