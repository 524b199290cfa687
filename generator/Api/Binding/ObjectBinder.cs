using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds objects: declared properties become a class, a map stays a map, and an object without either is any JSON.</summary>
internal sealed class ObjectBinder(Binding binding, SchemaBinder schemas)
{
    /// <summary>A reference repeats a text at each place.</summary>
    private const int LongestInitial = 1_000;

    public ApiType Bind(IOpenApiSchema schema, Place place)
    {
        if (schema.Properties is { Count: > 0 })
        {
            return Define(() => new MergedObject(binding, schema, place), schema, place);
        }

        return BindMap(schema, place);
    }

    /// <summary>A map, or any JSON where nothing is said of its values.</summary>
    public ApiType BindMap(IOpenApiSchema schema, Place place) => MapValue(schema, place) is { } value ? new MapType(value.InCollection()) : new AnyType();

    /// <summary>Whether a schema says of what type all the properties are that it does not declare.</summary>
    public static bool SaysAdditional(IOpenApiSchema schema) =>
        schema.AdditionalProperties?.SaysTheType() ?? (schema.PatternProperties is { Count: > 0 } && !schema.AdditionalPropertiesAllowed);

    /// <summary>What the values of undeclared names are; null when they may be anything.</summary>
    private ApiType? MapValue(IOpenApiSchema schema, Place place)
    {
        List<SchemaPart> patterns = [.. (schema.PatternProperties ?? new Dictionary<string, IOpenApiSchema>()).Where(pattern => pattern.Value is not null).Select((pattern, i) =>
            new SchemaPart(pattern.Value, place.Case("patternProperties", i)))];
        if (schema.AdditionalProperties is { } values)
        {
            return values.SaysTheType() ? Union([.. patterns, new SchemaPart(values, place.Value())], schema, place) : null;
        }

        return patterns.Count > 0 ? Union(patterns, schema, place) : null;
    }

    private ApiType Union(List<SchemaPart> parts, IOpenApiSchema schema, Place place) => parts.Count == 1
        ? schemas.Bind(parts[0].Schema, parts[0].Place with { Name = place.Value().Name })
        : schemas.BindUnion([.. parts.Select(part => new UnionPart(part.Schema.OwnName(), () => schemas.Bind(part.Schema, part.Place), []))], schema, place.Value());

    /// <summary>A class of the properties that were merged.</summary>
    public NamedType Define(Func<MergedObject> merge, IOpenApiSchema schema, Place place)
    {
        return binding.DefineObject(place.Pointer, () =>
        {
            MergedObject merged = merge();
            SayUndeclared(merged);
            return new ObjectDefinition(place.Pointer, place.Name, Properties(merged.Properties))
            {
                Description = binding.Budget.Words(schema.Description),
                IsDeprecated = schema.Deprecated,
                Additional = Additional(merged),
            };
        });
    }

    public void SayUndeclared(MergedObject merged)
    {
        foreach ((string name, Place place) in merged.Undeclared)
        {
            binding.Report(BindingRules.UndeclaredRequired, place, name);
        }
    }

    /// <summary>What undeclared properties are. Nothing beside them could keep the unlisted text of an enum: there it is a string.</summary>
    public ApiType? Additional(MergedObject merged) =>
        merged.Additional is { } part && MapValue(part.Schema, part.Place) is { } value and not AnyType ? WithTexts(value) : null;

    private ApiType WithTexts(ApiType type) => type switch
    {
        ListType list => list with { Item = WithTexts(list.Item) },
        MapType map => map with { Value = WithTexts(map.Value) },
        _ when binding.FindMade(type) is EnumDefinition { Kind: EnumKind.Text } => new ScalarType(ScalarKind.String) { IsNullable = type.IsNullable },
        _ => type,
    };

    /// <returns>Null when the schema lists no parts.</returns>
    public ApiType? BindMultipart(IOpenApiSchema schema, Place place, EquatableArray<PartEncoding> encodings)
    {
        IOpenApiSchema target = schema is OpenApiSchemaReference reference && reference.Next() is { } referred ? referred : schema;
        Place at = schema is OpenApiSchemaReference named ? named.Place() : place;
        var merged = new MergedObject(binding, target, at);
        if (merged.Obstacle is not null || merged.Count == 0)
        {
            return null;
        }

        // An encoding belongs to this use of the schema, not to others.
        string key = (encodings.Count > 0 ? place.Pointer : at.Pointer) + "#multipart";
        return binding.DefineObject(key, () => new ObjectDefinition(key, at.Name, Properties(merged.Properties, isMultipart: true))
        {
            Description = binding.Budget.Words(target.Description),
            IsDeprecated = target.Deprecated,
            IsMultipart = true,
            Encodings = encodings,
        });
    }

    public EquatableArray<Property> Properties(IEnumerable<MergedProperty> properties, bool isMultipart = false) =>
        properties.Select(part => Bind(part, isMultipart)).ToEquatableArray();

    private Property Bind(MergedProperty property, bool isMultipart)
    {
        IOpenApiSchema schema = property.Schema;
        ApiType type = isMultipart ? BindPart(schema, property.Place) : schemas.Bind(schema, property.Place);
        return new Property(property.Name, type)
        {
            Description = binding.Budget.Words(SchemaLimits.With(schema.DescriptionAt(type), schema)),
            IsRequired = property.IsRequired,
            IsReadOnly = schema.ReadOnly,
            IsWriteOnly = schema.WriteOnly,
            IsDeprecated = schema.Deprecated,
            Default = binding.Json(schema.Default),
            Constant = Only(property.Narrowed ?? schema)?.Text,
            Initial = property.IsRequired && !schema.ReadOnly ? Only(schema) ?? Scalar(schema.Default) : null,
        };
    }

    /// <summary>Null when more than one value is allowed.</summary>
    private static Scalar? Only(IOpenApiSchema schema) => schema.ListedValues() is [var only] && !schema.AllowsNull() ? Scalar(only) : null;

    private static Scalar? Scalar(JsonNode? value) => value is not JsonValue || SchemaFacts.IsNull(value) ? null : value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>() is { Length: <= LongestInitial } text ? new Scalar(JsonScalar.Text, text) : null,
        JsonValueKind.Number => new Scalar(JsonScalar.Number, value.ToJsonString()),
        _ => new Scalar(JsonScalar.Boolean, value.ToJsonString()),
    };

    private ApiType BindPart(IOpenApiSchema schema, Place place)
    {
        if (ScalarBinder.IsBinary(schema))
        {
            return new ScalarType(ScalarKind.Binary);
        }

        return schema.KindsBesidesNull() == JsonSchemaType.Array && schema.Items is { } items && ScalarBinder.IsBinary(items)
            ? new ListType(new ScalarType(ScalarKind.Binary))
            : schemas.Bind(schema, place);
    }
}
