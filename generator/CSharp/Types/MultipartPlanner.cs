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
        return new MultipartUnit(name, accessibility, Sent(definition).Select(property => Plan(property, Encoding(definition, property), members.Member(property.Name))).ToEquatableArray())
        {
            Description = definition.Description,
            IsObsolete = definition.IsDeprecated,
        };
    }

    /// <summary>Nobody receives these parts, so what only a server may write has no place in them.</summary>
    private static IEnumerable<Property> Sent(ObjectDefinition definition) => definition.Properties.Where(property => !property.IsReadOnly);

    private static PartEncoding? Encoding(ObjectDefinition definition, Property property) => definition.Encodings.FirstOrDefault(encoding => encoding.Name == property.Name);

    private PartPlan Plan(Property property, PartEncoding? encoding, string name)
    {
        bool orNull = !property.IsRequired || property.Type.IsNullable;
        CSharpType planned = types.Plan(property.Type);
        FormField? style = encoding?.Style;
        (string type, string add) = property.Type switch
        {
            ScalarType { Kind: ScalarKind.Binary } => (Runtime.Name + "FilePart", "File"),
            ListType { Item: ScalarType { Kind: ScalarKind.Binary } } => ($"global::System.Collections.Generic.IReadOnlyList<{Runtime.Name}FilePart>", "Files"),
            ScalarType { Kind: ScalarKind.String } when style is null => ("string", "Text"),
            _ when style is null && planned.EnumNames is { } arguments => (planned.Name, "Enum" + arguments),
            _ => (planned.Name, (style is null ? "Value" : "Styled") + (orNull ? $"<{planned.FullName}?, {planned.NullableCodec}>" : $"<{planned.FullName}, {planned.Codec}>")),
        };
        string given = orNull ? name : $"{name} ?? throw new global::System.InvalidOperationException({Literal.String($"The required property {name} is null. Set it before the body is sent.")})";
        bool isFile = add is "File" or "Files";
        string extra = add.StartsWith("Enum", StringComparison.Ordinal) ? ", null" : "";
        string layout = style is not null && !isFile ? $", {Runtime.Name}ParameterStyle.{style.Style}, {(style.Explode ? "true" : "false")}" : encoding?.MediaType is { } mediaType ? ", " + Literal.String(mediaType) : "";
        string? initial = InitialValue.Expression(property.Initial, planned);
        return new PartPlan(name, orNull ? type + "?" : type, $"{add}({Literal.String(property.Name)}, {(planned.IsValueType ? name : given)}{extra}{layout})")
        {
            Description = Documentation.WithDefault(property.Description, property.Default),
            Modifier = property.IsRequired && initial is null ? "required " : "",
            Initializer = initial is null ? "" : $" = {initial};",
            IsObsolete = property.IsDeprecated && !(property.IsRequired && initial is null), // a member that has to be set cannot be avoided (CS9042)
        };
    }
}
