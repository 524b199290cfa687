using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>
/// Whether a value is one of a schema's, as far as types, members, listed values and formats tell. Limits of length and size and patterns do not matter to a client and are not
/// looked at. A schema that speaks of properties or items and states no type is taken to mean an object or a list, as every generator of types has to take it.
/// </summary>
internal sealed class Validity(FileTrees trees)
{
    // What is being decided counts as valid meanwhile: a schema that leads back to itself says no more of the same value.
    private readonly Dictionary<(JsonNode Value, JsonNode Schema), bool> _decided = new(SameNodes.Instance);
    private readonly HashSet<JsonNode> _ofNull = new(ReferenceEqualityComparer.Instance);

    public bool IsValid(JsonNode? value, Located? schema)
    {
        // What can't be found, or is a boolean, says nothing of a value, unless it is false.
        if (schema?.Node is not JsonObject members)
        {
            return schema?.Node is not JsonValue boolean || SchemaFacts.Kind(boolean) != JsonValueKind.False;
        }

        return value is null ? IsOfNull(members, schema) : Decide(value, members, schema);
    }

    private bool Decide(JsonNode value, JsonObject members, Located schema)
    {
        if (_decided.TryGetValue((value, members), out bool decided))
        {
            return decided;
        }

        _decided[(value, members)] = true;
        return _decided[(value, members)] = IsOf(value, schema);
    }

    private bool IsOfNull(JsonObject members, Located schema)
    {
        if (!_ofNull.Add(members))
        {
            return true;
        }

        bool isOf = IsOf(null, schema);
        _ofNull.Remove(members);
        return isOf;
    }

    private bool IsOf(JsonNode? value, Located schema)
    {
        if (schema.Below("$ref") is not null && !IsValid(value, trees.Target(schema)))
        {
            return value is null && schema.AllowsNull();
        }

        if (value is null && schema.AllowsNull())
        {
            return true;
        }

        return HasType(value, schema)
            && (schema.Below("enum") is not { Node: JsonArray listed } || listed.Any(item => SchemaFacts.Same(item, value)))
            && (schema.Below("const") is not { } constant || SchemaFacts.Same(constant.Node, value))
            && schema.List("allOf").All(part => IsValid(value, part))
            && IsOneOf(value, schema, [.. schema.List("oneOf")])
            && IsOneOf(value, schema, [.. schema.List("anyOf")])
            && (Discriminated(value, schema) is not { } named || IsValid(value, named))
            && (value is not JsonObject members || new MemberValidity(this, members).IsOf(schema))
            && (value is not JsonArray items || HasItems(items, schema));
    }

    private static bool HasType(JsonNode? value, Located schema)
    {
        IReadOnlyList<string> types = schema.Types() is { Count: > 0 } stated ? stated : Meant(schema);
        bool fits = types.Count == 0 || types.Any(type => (type, SchemaFacts.Kind(value)) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) or ("number", JsonValueKind.Number) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => Formats.IsWhole(value!),
            _ => false,
        });
        return fits && (schema.Text("format") is not { } format || Formats.Fits(value, format));
    }

    private static string[] Meant(Located schema) => schema.Below("properties") is not null ? ["object"] : schema.Below("items") is { Node: JsonObject } ? ["array"] : [];

    private bool IsOneOf(JsonNode? value, Located schema, Located[] cases) =>
        cases.Length == 0
        || (Discriminated(value, schema) is { } stated ? cases.Any(one => IsSame(one, stated)) && IsValid(value, stated) : schema.Below("discriminator") is null && cases.Any(one => IsValid(value, one)))
        || (value is null && cases.Any(one => IsValid(value, one)));

    private bool IsSame(Located one, Located other) => ReferenceEquals(trees.Follow(one)?.Node, trees.Follow(other)?.Node);

    /// <summary>The schema that the value itself names.</summary>
    private Located? Discriminated(JsonNode? value, Located schema)
    {
        if (schema.Below("discriminator") is not { } discriminator || (discriminator.Text("propertyName") ?? schema.Text("discriminator")) is not { } property
            || value is not JsonObject members || members[property] is not JsonValue name)
        {
            return null;
        }

        string text = name.ToString();
        string? mapped = discriminator.Below("mapping")?.Text(text);
        return mapped is not null && (trees.Target(schema.File, mapped) ?? trees.Target(schema.File, "#/components/schemas/" + mapped)) is { } target
            ? target
            : trees.Target(schema.File, "#/components/schemas/" + text);
    }

    private bool HasItems(JsonArray items, Located schema)
    {
        Located[] first = [.. schema.List("prefixItems")];
        return !items.Where((item, i) => !IsValid(item, i < first.Length ? first[i] : schema.Below("items"))).Any();
    }
}
