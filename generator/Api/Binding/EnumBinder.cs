using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds enums of strings and of integers. Those of other numbers and of booleans keep their type; their values are documentation.</summary>
internal static class EnumBinder
{
    /// <summary>Null when the listed values are not all strings or all integers (or null), or are a single integer.</summary>
    /// <param name="listed">The values its <c>enum</c> or <c>const</c> lists.</param>
    public static ApiType? Bind(Binding binding, IOpenApiSchema schema, IReadOnlyList<JsonNode?> listed, Place place)
    {
        var annotations = new EnumAnnotations(schema);
        List<EnumValue> values = [];
        for (int i = 0; i < listed.Count; i++)
        {
            if (!SchemaFacts.IsNull(listed[i]))
            {
                values.Add(annotations.Annotate(Text(listed[i]!), i));
            }
        }

        Place named = annotations.TypeName is { } name && !place.IsComponent ? place.Titled(name) : place;
        return Kind(schema, listed) is { } kind ? Define(binding, schema, values, kind, named) : null;
    }

    /// <summary>An enum whose values are alternatives, each with a title and a description of its own; null when the alternatives are something else.</summary>
    public static ApiType? BindAlternatives(Binding binding, IOpenApiSchema schema, IReadOnlyList<SchemaPart> parts, Place place)
    {
        List<IOpenApiSchema> alternatives = [.. parts.Select(part => part.Schema)];
        bool isOpen = alternatives.RemoveAll(IsAnyText) > 0;
        if (alternatives.Count == 0 || alternatives.Exists(alternative => alternative is OpenApiSchemaReference || alternative.ListedValues().Count == 0 || alternative.AllOf is { Count: > 0 } || alternative.IsUnion()))
        {
            return null;
        }

        EnumKind?[] kinds = [.. alternatives.Select(alternative => Kind(alternative, alternative.ListedValues(), schema)).Distinct()];
        if (kinds is not [{ } kind] || (isOpen && kind != EnumKind.Text))
        {
            return null;
        }

        return Define(binding, schema, [.. alternatives.SelectMany(Values)], kind, place) is { } named ? named with { IsOpen = isOpen } : null;
    }

    private static NamedType? Define(Binding binding, IOpenApiSchema schema, IReadOnlyList<EnumValue> values, EnumKind kind, Place place)
    {
        EnumValue[] distinct = [.. values.GroupBy(value => value.Text, StringComparer.Ordinal).Select(same => same.First())];
        if (distinct.Length == 0 || (distinct.Length == 1 && kind != EnumKind.Text))
        {
            return null;
        }

        return binding.Define(place.Pointer, () => new EnumDefinition(place.Pointer, place.Name, distinct.Select(value => value with { Description = binding.Budget.Words(value.Description) }).ToEquatableArray())
        {
            Description = binding.Budget.Words(schema.Description),
            IsDeprecated = schema.Deprecated,
            Kind = kind,
        });
    }

    private static IEnumerable<EnumValue> Values(IOpenApiSchema alternative)
    {
        IReadOnlyList<JsonNode?> listed = alternative.ListedValues();
        var annotations = new EnumAnnotations(alternative);
        return listed.Where(value => !SchemaFacts.IsNull(value)).Select((value, i) =>
        {
            EnumValue annotated = annotations.Annotate(Text(value!), i);
            return listed.Count > 1 ? annotated : annotated with { Name = annotated.Name ?? alternative.Title, Description = annotated.Description ?? alternative.Description };
        });
    }

    /// <summary>What the values have in common; null when that is neither text nor whole numbers.</summary>
    private static EnumKind? Kind(IOpenApiSchema schema, IReadOnlyList<JsonNode?> listed, IOpenApiSchema? around = null)
    {
        JsonSchemaType? stated = schema.KindsBesidesNull() ?? around?.KindsBesidesNull();
        List<JsonNode> values = [.. listed.Where(value => !SchemaFacts.IsNull(value)).Select(value => value!)];
        bool Allows(JsonSchemaType kind) => stated is null || (stated & kind) == kind;
        if (Allows(JsonSchemaType.String) && values.TrueForAll(value => value.GetValueKind() == JsonValueKind.String))
        {
            return EnumKind.Text;
        }

        if (stated == JsonSchemaType.String)
        {
            // YAML reads an unquoted 1 or true as no string; where the type says string, its text is meant.
            return values.TrueForAll(value => value is JsonValue) ? EnumKind.Text : null;
        }

        return Allows(JsonSchemaType.Integer) && stated != JsonSchemaType.Number && values.TrueForAll(IsInteger)
            ? ScalarBinder.IsShort(schema.Format ?? around?.Format) && values.TrueForAll(value => int.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) ? EnumKind.Int32 : EnumKind.Int64
            : null;
    }

    private static bool IsAnyText(IOpenApiSchema alternative) =>
        alternative is not OpenApiSchemaReference
        && alternative.KindsBesidesNull() == JsonSchemaType.String
        && ScalarBinder.Bind(alternative) is { Kind: ScalarKind.String }
        && alternative.ListedValues().Count == 0
        && alternative.AllOf is not { Count: > 0 }
        && !alternative.IsUnion();

    private static bool IsInteger(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number && long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string Text(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
