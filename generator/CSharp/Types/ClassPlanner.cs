using System.Globalization;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class of a JSON object.</summary>
internal sealed class ClassPlanner(TypePlanner types, TypeNames names, string accessibility)
{
    private const string Additional = "AdditionalProperties";

    public ClassUnit Plan(ObjectDefinition definition)
    {
        string name = names[definition.Key];
        var members = new MemberNames(name, Additional);
        var presence = new Presence(definition.Properties.Count);
        foreach (PresenceField field in presence.Fields)
        {
            members.TakeField(field.Name);
        }

        // All declared names first: a companion gives way to them.
        string[] declared = [.. definition.Properties.Select(property => members.Member(property.Name))];
        PropertyPlan[] properties = [.. definition.Properties.Select((property, i) => Plan(property, declared[i], i, members, presence))];
        return new ClassUnit(
            name,
            accessibility,
            properties.ToEquatableArray(),
            Presence.Masks([.. definition.Properties.Select(property => property.IsRequired && !property.IsWriteOnly)]),
            Fields(properties, presence),
            presence.Fields,
            "_additional",
            properties.Any(property => property.Modifier.Length > 0) ? $"default({Runtime.Name}JsonConstruction)" : "")
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
        };
    }

    private static EquatableArray<FieldGroup> Fields(IEnumerable<PropertyPlan> properties, Presence presence) =>
        (from field in properties.SelectMany(Fields)
            .Concat([($"global::System.Collections.Generic.IReadOnlyDictionary<string, {Runtime.Name}RawJson>?", "_additional")])
            .Concat(presence.Fields.Select(field => (field.Type, field.Name)))
         group field.Item2 by field.Item1 into names
         select new FieldGroup(names.Key, names.ToEquatableArray())).ToEquatableArray();

    private static IEnumerable<(string Type, string Name)> Fields(PropertyPlan property) =>
        property.Companion is { } companion ? [(property.Type, property.Field), (companion.Type, companion.Field)] : [(property.Type, property.Field)];

    private PropertyPlan Plan(Property property, string name, int index, MemberNames members, Presence presence)
    {
        CSharpType type = types.Plan(property.Type is NamedType { IsOpen: true } open ? open with { IsOpen = false } : property.Type); // its text stands beside it
        string field = members.Field(name);
        bool required = property.IsRequired && !property.IsReadOnly;
        bool orNull = !property.IsRequired || property.Type.IsNullable;
        string mark = required ? "" : property.Type.IsNullable ? presence.Set(index) : presence.Clear(index);
        string typeName = required && !property.Type.IsNullable ? type.Name : type.Name + "?";
        CompanionPlan? companion = Companion(type, name, field, members, typeName == type.Name, mark);
        return new PropertyPlan(
            name,
            property.Name,
            typeName,
            field,
            string.Join(" ", new[] { companion is null ? "" : companion.Field + " = null;", mark }.Where(part => part.Length > 0)),
            Read(type, companion, orNull),
            Write(type, companion, index, field, !required || property.Type.IsNullable, required ? "ulong.MaxValue" : "value." + Presence.Field(index)))
        {
            Description = Documentation.WithDefault(property.Description, property.Default),
            IsObsolete = property.IsDeprecated && !required, // a member that has to be set cannot be avoided (CS9042)
            Modifier = required ? "required " : "",
            IsReadOnly = property.IsReadOnly,
            Companion = companion,
        };
    }

    /// <summary>An enum keeps its text beside it; what holds enums keeps its JSON.</summary>
    private static CompanionPlan? Companion(CSharpType type, string member, string field, MemberNames members, bool isRequired, string mark)
    {
        if (!type.HoldsEnums)
        {
            return null;
        }

        string name = members.Companion(member, type.EnumNames is null ? "Json" : "Text");
        string own = members.Field(name);
        string parse = $"{field} = {Runtime.Name}JsonEnum.Parse{type.EnumNames}(value, out {own}){(isRequired ? ".GetValueOrDefault()" : "")};";
        return type.EnumNames is null
            ? new CompanionPlan(name, Runtime.Name + "RawJson?", own, null, "")
            : new CompanionPlan(name, "string?", own, type.EnumNames, string.Join(" ", new[] { parse, mark }.Where(part => part.Length > 0)));
    }

    private static string Read(CSharpType type, CompanionPlan? companion, bool orNull)
    {
        CSharpAccess access = Access(type, "Keeping");
        return $"Read{(orNull ? access.OrNull : access.Required)}({(companion is null ? "" : "ref value." + companion.Field)})";
    }

    private static string Write(CSharpType type, CompanionPlan? companion, int index, string field, bool orNull, string present)
    {
        CSharpAccess access = Access(type, "Kept");
        string kept = companion is null ? "" : ", value." + companion.Field;
        return $"Write{(orNull ? access.OrNull : access.Required)}(s_names, {index.ToString(CultureInfo.InvariantCulture)}, value.{field}{kept}{(orNull ? ", " + present : "")})";
    }

    private static CSharpAccess Access(CSharpType type, string keeping) =>
        type is { HoldsEnums: true, EnumNames: null } ? new(keeping, $"<{type.FullName}, {type.Codec}>") : type.Access;
}
