using System.Text;

namespace Clarifeye.Generated.Spec;

/// <summary>Names for what becomes a component, of the words of the reference to it that are names.</summary>
internal static class ComponentNames
{
    private const int Longest = 100;

    /// <summary><c>#/components/schemas/Pet/properties/owner</c> becomes <c>Pet_owner</c>, and <c>models/pet.yaml</c> becomes <c>pet</c>.</summary>
    public static string Of(Reference reference)
    {
        ReferenceText text = ReferenceText.Parse(reference.Text)!;
        string[] words = text.Anchor is { } anchor ? [anchor] : [.. text.Segments.Where(IsName)];
        if (words.Length == 0)
        {
            words = [Path.GetFileNameWithoutExtension(text.Path.Split('/').Last())];
        }

        var name = new StringBuilder(string.Join("_", words));
        for (int i = 0; i < name.Length; i++)
        {
            if (!(name[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-'))
            {
                name[i] = '_';
            }
        }

        string trimmed = name.ToString().Trim('_');
        return trimmed.Length == 0 ? "Schema" : trimmed.Length > Longest ? trimmed.Substring(trimmed.Length - Longest) : trimmed;
    }

    private static bool IsName(string segment) => segment is not
        ("components" or "schemas" or "definitions" or "$defs" or "properties" or "paths" or "responses" or "content" or "schema" or "application/json");
}
