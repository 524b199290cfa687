using System.Globalization;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class of a JSON object.</summary>
internal sealed class ClassPlanner(TypePlanner types, TypeNames names, Lineages lineages, string accessibility, CancellationToken cancellation)
{
    private const string Additional = "AdditionalProperties";

    private readonly DerivationPlanner _derivations = new(types, names, lineages);

    /// <param name="parent">The class it derives from.</param>
    public ClassUnit Plan(ObjectDefinition definition, ClassUnit? parent)
    {
        string name = names[definition.Key];
        PropertyPlan[] inherited = parent?.Properties.ToArray() ?? [];
        var members = new MemberNames(name, [Additional, .. inherited.SelectMany(Members)]);
        var presence = new Presence(lineages.Present(definition));
        new[] { presence.Field.Name }.Concat(inherited.SelectMany(Fields).Select(field => field.Name)).ToList().ForEach(members.TakeField);

        // All declared names first: a companion gives way to them.
        Property[] own = [.. definition.Properties.Skip(inherited.Length)];
        string[] declared = [.. own.Select(property => members.Member(property.Name))];
        AdditionalPlan additional = types.Additional(definition.Additional);
        PropertyPlan[] properties = [.. own.Until(cancellation).Select((property, i) => Plan(property, declared[i], inherited.Length + i, members, presence))];
        return _derivations.Plan(
            new ClassUnit(
                name,
                accessibility,
                [.. inherited, .. properties],
                Bits(definition.Properties),
                Fields(properties, parent is null ? [(additional.Type + "?", additional.Field), (presence.Field.Type, presence.Field.Name + presence.Field.Initializer)] : []),
                presence.Field,
                additional,
                properties.Any(property => property.Modifier.Length + property.Initialization.Length > 0) ? new ConstructionPlan($"default({Runtime.Name}JsonConstruction)", "", "", string.Concat(properties.Select(property => property.Initialization))) : null)
            {
                Description = definition.Description,
                IsObsolete = definition.IsDeprecated,
            },
            definition,
            parent);
    }

    private static string Bits(EquatableArray<Property> properties)
    {
        string readOnly = Of("readOnly", property => property.IsReadOnly);
        string writeOnly = Of("writeOnly", property => property.IsWriteOnly);
        string nullable = Of("nullable", property => property.IsRequired && property.Type.IsNullable);
        bool isSaid = readOnly.Length + writeOnly.Length + nullable.Length > 0;
        return Of("required", property => property.IsRequired, always: isSaid && properties.Count > 64) + readOnly + writeOnly + nullable;

        string Of(string kind, Func<Property, bool> isOfKind, bool always = false) => Presence.Bits(kind, [.. properties.Select(isOfKind)], always);
    }

    private static EquatableArray<FieldGroup> Fields(IEnumerable<PropertyPlan> properties, (string Type, string Name)[] further) =>
        (from field in properties.SelectMany(Fields).Concat(further)
         group field.Name by field.Type into names
         select new FieldGroup(names.Key, names.ToEquatableArray())).ToEquatableArray();

    private static IEnumerable<string> Members(PropertyPlan property) => property.Companion is { } companion ? [property.Name, companion.Name] : [property.Name];

    private static IEnumerable<(string Type, string Name)> Fields(PropertyPlan property) =>
        property.Companion is { } companion ? [(property.Type, property.Field), (companion.Type, companion.Field)] : [(property.Type, property.Field)];

    private PropertyPlan Plan(Property property, string name, int index, MemberNames members, Presence presence)
    {
        CSharpType type = types.Plan(property.Type is NamedType { IsOpen: true } open ? open with { IsOpen = false } : property.Type); // its text stands beside it
        string field = members.Field(name);
        bool required = property.IsRequired && !property.IsReadOnly;
        string mark = required ? "" : property.Type.IsNullable ? presence.Set(index) : presence.Clear(index);
        string typeName = required && !property.Type.IsNullable ? type.Name : type.Name + "?";
        CompanionPlan? companion = Companion(type, name, field, members, typeName == type.Name, mark);
        string initialization = InitialValue.Of(property.Initial, type, field, companion);
        return new PropertyPlan(
            name,
            property.Name,
            typeName,
            field,
            string.Join(" ", new[] { companion is null ? "" : companion.Field + " = null;", mark }.Where(part => part.Length > 0)),
            Access(type, companion, index, field, orNull: !required || property.Type.IsNullable))
        {
            Description = Documentation.WithDefault(property.Description, property.Default),
            IsObsolete = property.IsDeprecated && !(required && initialization.Length == 0), // a member that has to be set cannot be avoided (CS9042)
            Modifier = required && initialization.Length == 0 ? "required " : "",
            Initialization = initialization,
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

    private static string Access(CSharpType type, CompanionPlan? companion, int index, string field, bool orNull)
    {
        CSharpAccess access = type is { HoldsEnums: true, EnumNames: null } ? new("Kept", $"<{type.FullName}, {type.Codec}>") : type.Access;
        string kept = companion is null ? "" : ", ref " + companion.Field;
        return $"{(orNull ? access.OrNull : access.Required)}({index.ToString(CultureInfo.InvariantCulture)}, ref {field}{kept})";
    }
}
