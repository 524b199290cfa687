using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds <c>oneOf</c> and <c>anyOf</c>.</summary>
internal sealed class UnionBinder(Binding binding, SchemaBinder schemas)
{
    /// <summary>The unions whose cases are being bound, and which therefore can't be found as definitions yet.</summary>
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Whether the schema has alternatives that differ in type; alternatives that only constrain are documentation.</summary>
    public static bool IsUnion(IOpenApiSchema schema) => Alternatives(schema).Any(alternative => alternative?.SaysTheType() == true);

    public ApiType Bind(IOpenApiSchema schema, Place place)
    {
        if (schema.Properties is { Count: > 0 })
        {
            return schemas.FallBack(place, "it has properties beside oneOf or anyOf");
        }

        string keyword = schema.OneOf is { Count: > 0 } ? "oneOf" : "anyOf";
        List<SchemaPart> parts = [.. Parts(schema, keyword, place)];
        bool nullable = parts.RemoveAll(part => part.Schema.IsOnlyNull()) > 0;
        if (parts.Count == 1)
        {
            return schemas.Bind(parts[0].Schema, parts[0].Place with { Name = place.Name }).OrNull(nullable);
        }

        return binding.Define(place.Pointer, () => Define(schema, parts, place)).OrNull(nullable);
    }

    private Definition Define(IOpenApiSchema schema, List<SchemaPart> parts, Place place)
    {
        var discriminator = UnionDiscriminator.Of(schema, parts);
        _open.Add(place.Pointer);
        UnionCase[] cases = [.. parts.Select((part, i) => Case(part, discriminator?.Values[i] ?? []))];
        bool holdsItself = cases.Any(unionCase => unionCase.Type is NamedType named && _open.Contains(named.Key));
        _open.Remove(place.Pointer);
        if ((holdsItself ? "one of its cases is itself" : UnionChoice.Obstacle(binding, cases, discriminator is not null)) is { } obstacle)
        {
            schemas.FallBack(place, obstacle);
            return new AnyDefinition(place.Pointer, place.Name);
        }

        return new UnionDefinition(place.Pointer, place.Name, cases.ToEquatableArray())
        {
            Description = schema.Description,
            IsDeprecated = schema.Deprecated,
            Discriminator = discriminator?.Property,
        };
    }

    private UnionCase Case(SchemaPart part, EquatableArray<string> discriminatorValues)
    {
        ApiType type = schemas.Bind(part.Schema, part.Place);
        string name = part.Schema is OpenApiSchemaReference reference ? reference.Place().Name[0] : part.Schema.Title ?? Word(type);
        return new UnionCase(name, type, discriminatorValues);
    }

    private static string Word(ApiType type) => type switch
    {
        ScalarType scalar => scalar.Kind.ToString(),
        ListType => "List",
        MapType => "Map",
        AnyType => "Any",
        _ => "",
    };

    private static IEnumerable<SchemaPart> Parts(IOpenApiSchema schema, string keyword, Place place) =>
        Alternatives(schema)
            .Select((alternative, i) => (alternative, i))
            .Where(pair => pair.alternative is not null)
            .Select(pair => new SchemaPart(pair.alternative!, place.Case(keyword, pair.i)));

    private static IList<IOpenApiSchema> Alternatives(IOpenApiSchema schema) =>
        schema.OneOf is { Count: > 0 } oneOf ? oneOf : schema.AnyOf ?? [];
}
