using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>The objects that hold a document's components, by kind.</summary>
internal sealed class ComponentSections(JsonObject document, SpecVersion version)
{
    /// <summary>Whether the version has components of the kind.</summary>
    public bool Has(ObjectKind kind) => (version, kind.Section) switch
    {
        (SpecVersion.V20, "schemas" or "parameters" or "responses" or "securitySchemes") => true,
        (SpecVersion.V20, _) => false,
        (SpecVersion.V30, "pathItems" or "mediaTypes") => false,
        (SpecVersion.V31, "mediaTypes") => false,
        _ => true,
    };

    public JsonObject Of(ObjectKind kind) => version == SpecVersion.V20 ? Member(document, NameIn2(kind)) : Member(Member(document, "components"), kind.Section!);

    /// <summary>What a reference to a component begins with.</summary>
    public string Prefix(ObjectKind kind) => version == SpecVersion.V20 ? $"#/{NameIn2(kind)}/" : $"#/components/{kind.Section}/";

    private static string NameIn2(ObjectKind kind) => kind.Section switch
    {
        "schemas" => "definitions",
        "securitySchemes" => "securityDefinitions",
        { } section => section,
        null => throw new InvalidOperationException($"A {kind.Name} is no component."),
    };

    private static JsonObject Member(JsonObject parent, string key)
    {
        if (parent[key] is not JsonObject member)
        {
            member = [];
            parent[key] = member;
        }

        return member;
    }
}
