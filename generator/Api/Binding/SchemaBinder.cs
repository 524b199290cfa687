using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a schema to a type; schemas that need a name become definitions on the way.</summary>
internal sealed class SchemaBinder
{
    /// <summary>Lists, maps and unions directly inside each other. Objects do not count: they are made one after the other.</summary>
    private const int Deepest = 64;

    private static readonly AnyType Any = new();

    private readonly Binding _binding;
    private readonly ObjectBinder _objects;
    private readonly UnionBinder _unions;
    private readonly Dictionary<string, ApiType?> _bound = new(StringComparer.Ordinal);
    private int _depth;

    public SchemaBinder(Binding binding)
    {
        _binding = binding;
        _objects = new ObjectBinder(binding, this);
        _unions = new UnionBinder(binding, this);
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
            return FallBack(place, "too many lists, maps and unions are inside each other here");
        }

        _depth++;
        ApiType type = BindInside(schema, place);
        _depth--;
        return type;
    }

    /// <summary>The parts of a multipart body: an object of its own, because there a binary string is a file.</summary>
    public ApiType BindMultipart(IOpenApiSchema schema, Place place) => _objects.BindMultipart(schema, place);

    /// <summary>Says that a valid schema is typed as raw JSON, and why.</summary>
    public ApiType FallBack(Place place, string reason)
    {
        _binding.Report(BindingRules.TypedAsRawJson, place, reason);
        return Any;
    }

    private ApiType BindInside(IOpenApiSchema schema, Place place)
    {
        if (schema is not OpenApiSchemaReference reference)
        {
            return BindShape(schema, place).OrNull(schema.AllowsNull());
        }

        // A reference that leads nowhere was reported when the document was read.
        return reference.Target is { } target ? BindTarget(reference.Place(), target) : Any;
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
            return known ?? _binding.TypeBeingDefined(place.Pointer) ?? FallBack(place, "it contains itself without an object in between");
        }

        _bound.Add(place.Pointer, null);
        ApiType type = target is OpenApiSchemaReference next ? Bind(next, place) : Bind(target, place);
        _bound[place.Pointer] = type;
        return type;
    }

    private ApiType BindShape(IOpenApiSchema schema, Place place)
    {
        place = schema.Title is { Length: > 0 } title && !place.IsComponent ? place.Titled(title) : place;
        IReadOnlyList<JsonNode?> listed = schema.ListedValues();
        if (listed.Count > 0)
        {
            return EnumBinder.Bind(_binding, schema, listed, place) ?? ScalarBinder.Bind(schema) ?? ScalarBinder.OfValues(listed) ?? FallBack(place, "its enum lists values of more than one JSON type");
        }

        if (schema.AllOf is { Count: > 0 })
        {
            return _objects.BindAllOf(schema, place);
        }

        if (UnionBinder.IsUnion(schema))
        {
            return _unions.Bind(schema, place);
        }

        return schema.KindsBesidesNull() switch
        {
            JsonSchemaType.Array => new ListType(Bind(schema.Items, place.Item())),
            JsonSchemaType.Object => _objects.Bind(schema, place),
            null when schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null => _objects.Bind(schema, place),
            null when schema.Items is not null => new ListType(Bind(schema.Items, place.Item())),
            null => Any,
            _ => ScalarBinder.Bind(schema) ?? FallBack(place, "it allows values of more than one JSON type"),
        };
    }
}
