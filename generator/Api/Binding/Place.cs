using System.Globalization;
using Clarifeye.Generated.Spec;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>Where in the document something stands, and the words a type defined there is named by.</summary>
internal sealed record Place(string Pointer, EquatableArray<string> Name)
{
    public static Place Component(string kind, string id) => new($"#/components/{kind}/{JsonPointer.Escape(id)}", [id]);

    /// <summary>A place below this one that names nothing.</summary>
    public Place At(params string[] path) => this with { Pointer = Join(path) };

    public Place Property(string name) => new(Join(["properties", name]), [.. Name, name]);

    public Place Item() => new(Join(["items"]), [.. Name, "Item"]);

    public Place Value() => new(Join(["additionalProperties"]), [.. Name, "Value"]);

    /// <summary>One of several values, types or combinations that stand in no place of their own.</summary>
    public Place Variant(string keyword, string name) => new(Join([keyword, name]), [.. Name, name]);

    public Place Case(string keyword, int index) =>
        new(Join([keyword, index.ToString(CultureInfo.InvariantCulture)]), [.. Name, "Case" + (index + 1).ToString(CultureInfo.InvariantCulture)]);

    public bool IsComponent => Pointer.StartsWith("#/components/", StringComparison.Ordinal) && Pointer.Count(c => c == '/') == 3;

    /// <summary>A title names the type where it stands, instead of the words that lead there.</summary>
    public Place Titled(string title) => Named(title);

    public Place Named(params string[] name) => this with { Name = [.. name] };

    private string Join(string[] path) => Pointer + "/" + string.Join("/", path.Select(JsonPointer.Escape));
}
