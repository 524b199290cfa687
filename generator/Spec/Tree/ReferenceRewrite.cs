using System.Text.Json.Nodes;
using System.Globalization;
using System.Text;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Makes every reference one to a component, by the component's key as it is: the only form that Microsoft.OpenApi resolves in every version. A target that
/// stands elsewhere, or whose key needs escaping, becomes a component; where it stood, a reference to it stays.
/// </summary>
internal sealed class ReferenceRewrite(JsonObject document, SpecVersion version, ProblemList problems)
{
    private readonly Dictionary<JsonObject, string> _places = [];

    public void Apply(IReadOnlyList<Reference> references)
    {
        foreach (Reference reference in references)
        {
            if (Place(reference) is { } place)
            {
                reference.Holder["$ref"] = place;
            }
        }
    }

    private string? Place(Reference reference)
    {
        JsonObject target = reference.Target!;
        if (_places.TryGetValue(target, out string? known))
        {
            return known;
        }

        if (Section(reference.Kind) is not { } section)
        {
            problems.Add(UnsupportedRules.ReferencePlace, reference.Path.ToString(), reference.Text!, reference.Kind.Name);
            return null;
        }

        string prefix = version == SpecVersion.V20 ? $"#/{section.GetPropertyName()}/" : $"#/components/{reference.Kind.Section}/";
        string key = ReferenceEquals(target.Parent, section) ? target.GetPropertyName() : "";
        string place = prefix + (IsPlain(key) ? key : Move(target, section, reference.Text!));
        _places.Add(target, place);
        return place;
    }

    private static bool IsPlain(string key) => key.Length > 0 && key.IndexOfAny(['/', '~', '%']) < 0;

    /// <summary>The object that holds the components of a kind; null where the version has none.</summary>
    private JsonObject? Section(ObjectKind kind) => (version, kind.Section) switch
    {
        (SpecVersion.V20, "schemas") => Member(document, "definitions"),
        (SpecVersion.V20, "parameters" or "responses") => Member(document, kind.Section!),
        (SpecVersion.V20, _) => null,
        (SpecVersion.V30, "pathItems" or "mediaTypes") => null,
        (SpecVersion.V31, "mediaTypes") => null,
        _ => Member(Member(document, "components"), kind.Section!),
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

    private static string Move(JsonObject target, JsonObject section, string pointer)
    {
        string name = Name(pointer);
        string unique = name;
        for (int i = 2; section.ContainsKey(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        var left = new JsonObject();
        switch (target.Parent)
        {
            case JsonArray list:
                list[list.IndexOf(target)] = left;
                break;
            case JsonObject parent:
                parent[target.GetPropertyName()] = left;
                break;
        }

        section.Add(unique, target);
        left["$ref"] = (section.Parent?.Parent is null ? $"#/{section.GetPropertyName()}/" : $"#/components/{section.GetPropertyName()}/") + unique;
        return unique;
    }

    // The words of a pointer that are names: #/components/schemas/Pet/properties/owner becomes Pet_owner.
    private static string Name(string pointer)
    {
        IEnumerable<string> words = JsonPointer.Segments(Uri.UnescapeDataString(pointer))
            .Where(segment => segment is not ("components" or "schemas" or "definitions" or "properties" or "paths" or "responses" or "content" or "schema"))
            .Where(segment => segment != "application/json");
        var name = new StringBuilder(string.Join("_", words));
        for (int i = 0; i < name.Length; i++)
        {
            if (!(name[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-'))
            {
                name[i] = '_';
            }
        }

        string trimmed = name.ToString().Trim('_');
        return trimmed.Length == 0 ? "Schema" : trimmed.Length > 100 ? trimmed.Substring(trimmed.Length - 100) : trimmed;
    }
}
