using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a schema to a type; schemas that need a name become definitions on the way.</summary>
internal sealed class SchemaBinder
{
    /// <summary>Lists, maps and unions directly inside each other. Objects do not count: they are made one after the other.</summary>
    private const int Deepest = 64;

    private static readonly AnyType Any = new();

    /// <summary>In the order in which a list of types becomes the cases of a union.</summary>
    private static readonly JsonSchemaType[] s_kinds =
        [JsonSchemaType.Object, JsonSchemaType.Array, JsonSchemaType.Boolean, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.String];

    private readonly Binding _binding;
    private readonly ObjectBinder _objects;
    private readonly UnionBinder _unions;
    private readonly CompositionBinder _compositions;
    private readonly InheritanceBinder _inheritance;
    private readonly Dictionary<string, ApiType?> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, bool> _mayBeNull = [];
    private int _depth;

    public SchemaBinder(Binding binding)
    {
        _binding = binding;
        _objects = new ObjectBinder(binding, this);
        _inheritance = new InheritanceBinder(binding, _objects);
        _unions = new UnionBinder(binding, this, _inheritance.Unions);
        _compositions = new CompositionBinder(binding, this, _objects, _unions, _inheritance.Unions);
    }

    /// <summary>Binds every component, used or not: users look for the types the document names. The parts of a multipart body become JSON only where JSON refers to them.</summary>
    public void BindComponents()
    {
        HashSet<string> parts = MultipartSchemas.In(_binding.Document);
        foreach (KeyValuePair<string, IOpenApiSchema> component in _binding.Document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (!parts.Contains(component.Key))
            {
                BindComponent(component.Key, component.Value);
            }
        }
    }

    public ApiType Bind(IOpenApiSchema? schema, Place place)
    {
        _binding.Cancellation.ThrowIfCancellationRequested();
        if (schema is null)
        {
            return Any;
        }

        if (_depth == Deepest)
        {
            return FallBack(place, $"more than {Deepest} lists, maps and unions are inside each other here; put an object in between");
        }

        _depth++;
        _binding.At = place.Pointer;
        ApiType type = BindInside(schema, place);
        _depth--;
        return type;
    }

    /// <summary>The parts of a multipart body: an object of its own, because there a binary string is a file.</summary>
    /// <returns>Null when the schema lists no parts.</returns>
    public ApiType? BindMultipart(IOpenApiSchema schema, Place place, EquatableArray<PartEncoding> encodings) => _objects.BindMultipart(schema, place, encodings);

    /// <summary>One of several types that stand under the same name.</summary>
    public ApiType BindUnion(IReadOnlyList<UnionPart> parts, IOpenApiSchema schema, Place place) => _unions.Bind(parts, schema, place);

    /// <summary>Says that a valid schema is typed as raw JSON, and why.</summary>
    public ApiType FallBack(Place place, string reason)
    {
        _binding.Report(BindingRules.TypedAsRawJson, place, reason);
        return Any;
    }

    /// <summary>The type by the <c>type</c> of a schema and what goes with it, whatever else it is composed of.</summary>
    public ApiType BindKinds(IOpenApiSchema schema, Place place) => schema.KindsBesidesNull() switch
    {
        null when schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 } => _objects.Bind(schema, place),
        null when schema.Items is not null => BindKind(JsonSchemaType.Array, schema, place),
        null => Any,
        { } kinds when ScalarBinder.Bind(kinds, schema) is { } scalar => scalar,
        { } kind when s_kinds.Contains(kind) => BindKind(kind, schema, place),
        { } kinds => _unions.Bind([.. from kind in s_kinds where (kinds & kind) == kind select new UnionPart(null, () => BindKind(kind, schema, place.Variant("type", kind.ToString())), [])], schema, place),
    };

    private ApiType BindInside(IOpenApiSchema schema, Place place)
    {
        if (schema is not OpenApiSchemaReference reference)
        {
            return BindShape(schema, place).OrNull(schema.AllowsNull());
        }

        // A reference that leads nowhere was reported when the document was read.
        return reference.Next() is { } target ? BindTarget(reference.Place(), target) : Any;
    }

    private void BindComponent(string id, IOpenApiSchema? schema)
    {
        if (schema is OpenApiSchemaReference)
        {
            Bind(schema, Place.Component("schemas", id));
        }
        else if (schema is not null)
        {
            BindTarget(Place.Component("schemas", id), schema);
        }
    }

    private ApiType BindTarget(Place place, IOpenApiSchema target)
    {
        if (_bound.TryGetValue(place.Pointer, out ApiType? known))
        {
            // Null: a list or map whose items are itself, which has no finite C# type.
            return known ?? _unions.Reference(place.Pointer)?.OrNull(MayBeNull(target)) ?? FallBack(place, "it contains itself without an object in between");
        }

        _bound.Add(place.Pointer, null);
        ApiType type = target is OpenApiSchemaReference next ? Bind(next, place) : Bind(target, place);
        _bound[place.Pointer] = type;
        return type;
    }

    /// <summary>Each schema is looked through once, however often it is referred to.</summary>
    private bool MayBeNull(IOpenApiSchema target)
    {
        if (!_mayBeNull.TryGetValue(target, out bool known))
        {
            _mayBeNull.Add(target, known = target.MayBeNull(_binding.Budget));
        }

        return known;
    }

    private ApiType BindShape(IOpenApiSchema schema, Place place)
    {
        place = schema.Title is { Length: > 0 } title && !place.IsComponent ? place.Titled(title) : place;
        if (_inheritance.Bind(schema, place) is { } classOfSeveral)
        {
            return classOfSeveral;
        }

        IReadOnlyList<JsonNode?> listed = schema.ListedValues();
        if (listed.Count > 0)
        {
            return EnumBinder.Bind(_binding, schema, listed, place) ?? ScalarBinder.Bind(schema) ?? ScalarBinder.OfValues(listed) ?? BindMixed(schema, listed, place);
        }

        if (schema.AllOf is { Count: > 0 } || (schema.Properties is { Count: > 0 } && !schema.IsTuple() && schema.IsUnion()))
        {
            return _compositions.Bind(schema, place);
        }

        return schema.IsUnion() ? _unions.Bind(schema, place) : BindKinds(schema, place);
    }

    /// <summary>The values of an enum by their JSON types.</summary>
    private ApiType BindMixed(IOpenApiSchema schema, IReadOnlyList<JsonNode?> listed, Place place)
    {
        List<JsonNode> values = [.. listed.Where(value => value is JsonValue && !SchemaFacts.IsNull(value)).Select(value => value!)];
        if (values.Count == 0)
        {
            return BindKinds(schema, place);
        }

        IEnumerable<UnionPart> parts =
            from value in values
            group value by value.GetValueKind() is JsonValueKind.True ? JsonValueKind.False : value.GetValueKind() into alike
            select new UnionPart(null, () => BindAlike(schema, [.. alike], place), []);
        return _unions.Bind([.. parts], schema, place);
    }

    private ApiType BindAlike(IOpenApiSchema schema, IReadOnlyList<JsonNode?> values, Place place) =>
        values[0]!.GetValueKind() == JsonValueKind.String
            ? EnumBinder.Bind(_binding, schema, values, place.Variant("enum", "Text")) ?? Any
            : ScalarBinder.OfValues(values) ?? (ApiType)Any;

    /// <summary>What each element of a tuple is one of.</summary>
    private ApiType BindTuple(IOpenApiSchema schema, Place place)
    {
        List<UnionPart> parts = [.. schema.Properties!.Select(item => new UnionPart(item.Value?.OwnName(), () => Bind(item.Value, place.Variant("prefixItems", item.Key)), []))];
        bool isClosed = schema.Items is { Not: not null } || schema.MaxItems <= parts.Count;
        return _unions.Bind(isClosed ? parts : [.. parts, new UnionPart(schema.Items?.OwnName(), () => Bind(schema.Items, place.Item()), [])], schema, place.Item());
    }

    private ApiType BindKind(JsonSchemaType kind, IOpenApiSchema schema, Place place) => kind switch
    {
        JsonSchemaType.Array when schema.IsTuple() => new ListType(BindTuple(schema, place).InCollection()),
        JsonSchemaType.Array => new ListType(Bind(schema.Items, place.Item()).InCollection()),
        JsonSchemaType.Object => _objects.Bind(schema, place),
        _ => ScalarBinder.Bind(kind, schema) ?? (ApiType)Any,
    };
}
