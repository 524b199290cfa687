using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans an enum: <c>Unknown</c> comes first and is not a listed value.</summary>
internal static class EnumPlanner
{
    private const string Unknown = "Unknown";

    public static EnumUnit Plan(EnumDefinition definition, TypeNames names, string accessibility)
    {
        var members = new NameScope(Unknown);
        return new EnumUnit(names[definition.Key], accessibility, names.EnumTexts(definition.Key), definition.Values.Select(value => Member(value, members)).ToEquatableArray())
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
        };
    }

    private static EnumMember Member(EnumValue value, NameScope members)
    {
        string name = Words.Pascal(value.Text);
        return new EnumMember(members.Take(name == Unknown ? "UnknownValue" : name), value.Text);
    }
}
