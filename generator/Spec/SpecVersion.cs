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

/// <summary>Finds the version a document says it is written in.</summary>
internal static class SpecVersions
{
    /// <summary>The version; null, with a problem, when it is missing or none of ours.</summary>
    public static SpecVersion? Of(JsonObject document, ProblemList problems)
    {
        string? keyword = document.ContainsKey("openapi") ? "openapi" : document.ContainsKey("swagger") ? "swagger" : null;
        if (keyword is null)
        {
            problems.Add(DocumentRules.VersionMissing, "#");
            return null;
        }

        string text = document[keyword] is JsonValue value ? value.ToString() : "";
        SpecVersion? version = (keyword, MajorMinor(text)) switch
        {
            ("swagger", "2.0") => SpecVersion.V20,
            ("openapi", "3.0") => SpecVersion.V30,
            ("openapi", "3.1") => SpecVersion.V31,
            ("openapi", "3.2") => SpecVersion.V32,
            _ => null,
        };
        if (version is null)
        {
            problems.Add(DocumentRules.VersionUnknown, "#/" + keyword, keyword, text);
        }

        return version;
    }

    private static string MajorMinor(string version)
    {
        string[] parts = version.Split('.');
        return parts.Length < 2 ? version : parts[0] + "." + parts[1];
    }
}
