using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the class of a multipart body: binary strings are files.</summary>
internal sealed class MultipartPlanner(TypePlanner types, TypeNames names, string accessibility)
{
    public MultipartUnit Plan(ObjectDefinition definition)
    {
        string name = names[definition.Key];
        var members = new MemberNames(name);
        return new MultipartUnit(name, accessibility, definition.Properties.Select(property => Plan(property, members.Member(property.Name))).ToEquatableArray())
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
        };
    }

    private PartPlan Plan(Property property, string name)
    {
        bool orNull = !property.IsRequired || property.Type.IsNullable;
        CSharpType planned = types.Plan(property.Type);
        (string type, string add) = property.Type switch
        {
            ScalarType { Kind: ScalarKind.Binary } => (Runtime.Name + "FilePart", "File"),
            ListType { Item: ScalarType { Kind: ScalarKind.Binary } } => ($"global::System.Collections.Generic.IReadOnlyList<{Runtime.Name}FilePart>", "Files"),
            ScalarType { Kind: ScalarKind.String } => ("string", "Text"),
            _ => Value(planned, orNull),
        };
        string given = orNull ? name : $"{name} ?? throw new global::System.InvalidOperationException({Literal.String($"The required property {name} is null. Set it before the body is sent.")})";
        return new PartPlan(name, orNull ? type + "?" : type, $"{add}({Literal.String(property.Name)}, {(planned.IsValueType ? name : given)}{(planned.EnumNames is null ? "" : ", null")})")
        {
            Description = Documentation.WithDefault(property.Description, property.Default),
            Modifier = property.IsRequired ? "required " : "",
            IsObsolete = property.IsDeprecated && !property.IsRequired, // a member that has to be set cannot be avoided (CS9042)
        };
    }

    private static (string Type, string Add) Value(CSharpType planned, bool orNull)
    {
        if (planned.EnumNames is { } arguments)
        {
            return (planned.Name, "Enum" + arguments);
        }

        return (planned.Name, orNull ? $"Value<{planned.FullName}?, {planned.NullableCodec}>" : $"Value<{planned.FullName}, {planned.Codec}>");
    }
}
