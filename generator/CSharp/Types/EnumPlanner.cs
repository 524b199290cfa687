using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>
/// Plans an enum. In one of texts <c>Unknown</c> comes first and is not a listed value; one of numbers needs no such member, as a C# enum can have any number.
/// </summary>
internal static class EnumPlanner
{
    private const string Unknown = "Unknown";

    public static EnumUnit Plan(EnumDefinition definition, TypeNames names, string accessibility)
    {
        bool isText = definition.Kind == EnumKind.Text;
        var members = new NameScope(isText ? [Unknown] : []);
        return new EnumUnit(
            names[definition.Key],
            accessibility,
            isText ? names.EnumTexts(definition.Key) : null,
            definition.Kind == EnumKind.Int64 ? "long" : "int",
            definition.Values.Select(value => isText ? Text(value, members) : Number(value, members)).ToEquatableArray())
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
        };
    }

    private static EnumMember Text(EnumValue value, NameScope members)
    {
        string name = Words.Pascal(value.Name ?? value.Text);
        return new EnumMember(members.Take(name == Unknown ? "UnknownValue" : name), value.Text, "") { Description = value.Description };
    }

    private static EnumMember Number(EnumValue value, NameScope members)
    {
        string name = value.Name is { } said ? Words.Pascal(said) : value.Text[0] == '-' ? "ValueMinus" + value.Text.Substring(1) : "Value" + value.Text;
        return new EnumMember(members.Take(name), value.Text, " = " + value.Text) { Description = value.Description };
    }
}
