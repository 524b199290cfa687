using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>The versions of the specification that are read.</summary>
internal enum SpecVersion
{
    V20,
    V30,
    V31,
    V32,
}

/// <summary>Finds the version a document says it is written in, and names it.</summary>
internal static class SpecVersions
{
    /// <summary>The version; null, with a problem, when it is missing or none of ours. One that is written as a number, and can mean only one, is made the text that it should be.</summary>
    public static SpecVersion? Of(JsonObject document, ProblemList problems)
    {
        string? keyword = document.ContainsKey("openapi") ? "openapi" : document.ContainsKey("swagger") ? "swagger" : null;
        if (keyword is null)
        {
            problems.Add(DocumentRules.VersionMissing, "#");
            return null;
        }

        string written = document[keyword] is JsonValue value ? value.ToString() : "";
        string text = written.Trim();
        switch (keyword, MajorMinor(text))
        {
            case ("swagger", "2" or "2.0"):
                return As(SpecVersion.V20, "2.0");
            case ("openapi", "3" or "3.0"):
                return As(SpecVersion.V30, "3.0.4");
            case ("openapi", "3.1"):
                return As(SpecVersion.V31, "3.1.2");
            case ("openapi", "3.2"):
                return As(SpecVersion.V32, "3.2.0");
            default:
                problems.Add(DocumentRules.VersionUnknown, "#/" + keyword, keyword, written);
                return null;
        }

        SpecVersion As(SpecVersion version, string number)
        {
            if (text != written || text.IndexOf('.') < 0 || document[keyword]!.GetValueKind() != JsonValueKind.String)
            {
                problems.Add(DocumentRules.VersionAsNumber, "#/" + keyword, keyword, written, number);
                document[keyword] = number;
            }

            return version;
        }
    }

    /// <summary>What people call it.</summary>
    public static string Name(this SpecVersion version) => version switch
    {
        SpecVersion.V20 => "Swagger 2.0",
        SpecVersion.V30 => "OpenAPI 3.0",
        SpecVersion.V31 => "OpenAPI 3.1",
        _ => "OpenAPI 3.2",
    };

    private static string MajorMinor(string version) => string.Join(".", version.Split('.').Take(2));
}
