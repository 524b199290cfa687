using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Gives every definition its C# name: components first, so that the names the document chose stay as they are.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codecs = new(StringComparer.Ordinal);

    public TypeNames(ApiModel api, NameScope scope)
    {
        foreach (Definition definition in api.Definitions.Where(IsComponent).Concat(api.Definitions.Where(definition => !IsComponent(definition))))
        {
            _names.Add(definition.Key, scope.Take(Legal(Words.Shorten(definition.Name.Aggregate("", Append)), definition)));
        }

        foreach (Definition definition in api.Definitions.OfType<EnumDefinition>().Where(definition => definition.Kind == EnumKind.Text))
        {
            _codecs.Add(definition.Key, scope.Take(_names[definition.Key] + "Json"));
        }
    }

    public string this[string key] => _names[key];

    /// <summary>The type that holds an enum's texts.</summary>
    public string EnumTexts(string key) => _codecs[key];

    /// <summary>A type cannot be called as one of the members that every type of its kind has (CS0542).</summary>
    private static string Legal(string name, Definition definition) => (definition, name) switch
    {
        (UnionDefinition or ResultDefinition, "Value" or "Match") => name + "Union",
        (UnionDefinition or ResultDefinition, _) when name.StartsWith("TryGet", StringComparison.Ordinal) => name + "Union",
        (ObjectDefinition, "AdditionalProperties") => name + "Object",
        _ => name,
    };

    /// <summary>A digit needs no underscore behind another word: <c>AddOrder400Error</c>.</summary>
    private static string Append(string name, string word)
    {
        string part = Words.Pascal(word);
        return name.Length > 0 && part[0] == '_' && !char.IsDigit(name[name.Length - 1]) ? name + part.Substring(1) : name + part;
    }

    private static bool IsComponent(Definition definition) => definition.Key.StartsWith("#/components/", StringComparison.Ordinal) && definition.Key.Count(c => c == '/') == 3;
}
