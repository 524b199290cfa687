using System.Text.Json.Nodes;
using System.Globalization;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Makes every reference one to a component, by the component's key as it is: the only form that Microsoft.OpenApi resolves in every version. A target that
/// stands elsewhere, or whose key needs escaping, becomes a component; where it stood, a reference to it stays.
/// </summary>
internal sealed class ReferenceRewrite(JsonObject document, SpecVersion version, DocumentPlaces origins, ProblemList problems)
{
    private readonly Dictionary<JsonObject, string> _places = [];
    private readonly Dictionary<(JsonObject Section, string Name), int> _taken = [];
    private readonly ComponentSections _sections = new(document, version);

    public void Apply(IReadOnlyList<Reference> references)
    {
        foreach (Reference reference in references)
        {
            Adopt(reference);
        }

        foreach (Reference reference in references.Where(reference => _sections.Has(reference.Kind)))
        {
            reference.Write(Place(reference));
        }

        new ReferenceInlining(origins, problems).Apply([.. references.Where(reference => !_sections.Has(reference.Kind))]);
    }

    /// <summary>A component that is nothing but a reference to what is no component takes its place, and gives it its name.</summary>
    private void Adopt(Reference reference)
    {
        JsonObject holder = reference.Holder;
        JsonObject target = reference.Target!;
        if (!reference.IsStandIn || holder.Count != 1 || !_sections.Has(reference.Kind) || _places.ContainsKey(target) || target.ContainsKey(Reference.Keyword))
        {
            return;
        }

        JsonObject section = _sections.Of(reference.Kind);
        if (!ReferenceEquals(holder.Parent, section) || ReferenceEquals(target.Parent, section) || Contains(target, holder))
        {
            return;
        }

        string key = holder.GetPropertyName();
        if (!IsPlain(key))
        {
            return;
        }

        string place = _sections.Prefix(reference.Kind) + key;
        Leave(target, place);
        section[key] = target;
        _places.Add(target, place);
        _places[holder] = place;
        origins.Move(place, reference.TargetPath);
    }

    private string Place(Reference reference)
    {
        JsonObject target = reference.Target!;
        if (_places.TryGetValue(target, out string? known))
        {
            return known;
        }

        JsonObject section = _sections.Of(reference.Kind);
        string prefix = _sections.Prefix(reference.Kind);
        string key = ReferenceEquals(target.Parent, section) ? KeyOf(target, section, reference) : "";
        string place = prefix + (IsPlain(key) ? key : Move(target, section, reference));
        _places.Add(target, place);
        if (!IsPlain(key))
        {
            Leave(target, place);
            section.Add(place.Substring(prefix.Length), target);
            origins.Move(place, reference.TargetPath);
        }

        return place;
    }

    // The way to the target ends with its key, unless the target was moved; to look for the key in the section would take its length for each reference.
    private static string KeyOf(JsonObject target, JsonObject section, Reference reference) =>
        section.TryGetPropertyValue(reference.TargetPath.Segment, out JsonNode? there) && ReferenceEquals(there, target) ? reference.TargetPath.Segment : target.GetPropertyName();

    /// <summary>A name that the section does not have yet.</summary>
    private string Move(JsonObject target, JsonObject section, Reference reference)
    {
        string name = ComponentNames.Of(reference);
        string unique = name;

        // Of many with one name, each would try all numbers before its own.
        _taken.TryGetValue((section, name), out int number);
        for (number = Math.Max(number, 1); section.ContainsKey(unique) && !ReferenceEquals(section[unique], target);)
        {
            unique = name + (++number).ToString(CultureInfo.InvariantCulture);
        }

        _taken[(section, name)] = number;
        return unique;
    }

    /// <summary>Takes the target out of where it stands, and leaves a reference there.</summary>
    private static void Leave(JsonObject target, string place)
    {
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

        left[Reference.Keyword] = place;
    }

    private static bool IsPlain(string key) => key.Length > 0 && key.IndexOfAny(['/', '~', '%']) < 0;

    private static bool Contains(JsonNode target, JsonNode node)
    {
        for (JsonNode? current = node; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, target))
            {
                return true;
            }
        }

        return false;
    }
}
