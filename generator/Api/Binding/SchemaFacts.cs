using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Questions about a schema that OpenAPI's versions answer in different keywords.</summary>
internal static class SchemaFacts
{
    /// <summary>Whether null is allowed: <c>nullable</c> (3.0), a type list with null, a null among the values of an enum (3.1).</summary>
    public static bool AllowsNull(this IOpenApiSchema schema) =>
        (schema.Type & JsonSchemaType.Null) == JsonSchemaType.Null
        || schema.Enum?.Any(IsNull) == true
        || schema.Extensions?.ContainsKey(SpecExtensions.Nullable) == true;

    /// <summary>The JSON types besides null; null when the schema names none.</summary>
    public static JsonSchemaType? KindsBesidesNull(this IOpenApiSchema schema)
    {
        JsonSchemaType? kinds = schema.Type & ~JsonSchemaType.Null;
        return kinds == 0 ? null : kinds;
    }

    /// <summary>Whether null is all it allows, as in the enums of only null that some frameworks refer to.</summary>
    public static bool IsOnlyNull(this IOpenApiSchema schema) =>
        (schema as OpenApiSchemaReference)?.End() is { } target
            ? target.IsOnlyNull()
            : schema.Type == JsonSchemaType.Null || (schema.ListedValues() is { Count: > 0 } values && values.All(IsNull));

    /// <summary>The values of <c>enum</c>, or the one of <c>const</c>; a null among them may be the library's mark for it.</summary>
    public static IReadOnlyList<JsonNode?> ListedValues(this IOpenApiSchema schema)
    {
        if (schema.Enum is { Count: > 0 } values)
        {
            return values as IReadOnlyList<JsonNode?> ?? [.. values];
        }

        if (schema.Extensions?.TryGetValue(SpecExtensions.Const, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension { Node: var constant })
        {
            return [constant];
        }

        return schema.Const is { } text ? [JsonValue.Create(text)] : [];
    }

    /// <summary>Whether the schema says what a value looks like, beyond describing or constraining it.</summary>
    public static bool SaysTheType(this IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference
        || schema.KindsBesidesNull() is not null
        || schema.Properties is { Count: > 0 }
        || schema.AdditionalProperties is not null
        || schema.PatternProperties is { Count: > 0 }
        || schema.Items is not null
        || schema.ListedValues().Count > 0
        || schema.AllOf is { Count: > 0 }
        || schema.OneOf is { Count: > 0 }
        || schema.AnyOf is { Count: > 0 };

    /// <summary>Whether it says nothing of the type but that it is an object.</summary>
    public static bool SaysOnlyObject(this IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && schema.KindsBesidesNull() == JsonSchemaType.Object
        && schema.Properties is not { Count: > 0 }
        && schema.AdditionalProperties is null
        && schema.PatternProperties is not { Count: > 0 }
        && schema.ListedValues().Count == 0
        && schema.AllOf is not { Count: > 0 }
        && !schema.IsUnion();

    /// <summary>Whether null is allowed, by the schema itself or by one of its alternatives.</summary>
    public static bool MayBeNull(this IOpenApiSchema schema, BindingBudget budget) =>
        schema.AllowsNull()
        || schema.IsOnlyNull()
        || ((schema.OneOf ?? schema.AnyOf) is { Count: > 0 } && SchemaWalk.From(budget, schema, target => target.OneOf ?? target.AnyOf ?? []).Any(one => one.AllowsNull() || one.IsOnlyNull()));

    /// <summary>The texts that a property of an object is said to have; none when it may have any.</summary>
    public static IReadOnlyList<string> TextsOf(this IOpenApiSchema schema, string property, BindingBudget budget) => SchemaWalk
        .From(budget, schema, target => (target.AllOf ?? []).Reverse())
        .Select(target => target.Properties?.TryGetValue(property, out IOpenApiSchema? found) == true ? found : null)
        .Select(found => found is null ? [] : found.ListedValues().Where(value => value?.GetValueKind() == JsonValueKind.String && !IsNull(value)).Select(value => value!.GetValue<string>()).ToList())
        .FirstOrDefault(texts => texts.Count > 0) ?? [];

    /// <summary>Whether it stands for one that could not be found, as has been reported.</summary>
    public static bool IsUnresolved(this IOpenApiSchema? schema) => schema?.Extensions?.ContainsKey(SpecExtensions.Unresolved) == true;

    /// <summary>Whether it is an array whose elements are described one by one; reading has put them where an object has its properties.</summary>
    public static bool IsTuple(this IOpenApiSchema schema) => schema.Extensions?.ContainsKey(SpecExtensions.Tuple) == true;

    /// <summary>What the document says of this use of a schema: of a referred one what stands beside the reference, and else what it says of itself, unless a type of its own does.</summary>
    public static string? DescriptionAt(this IOpenApiSchema schema, ApiType type) =>
        schema is OpenApiSchemaReference reference && type is NamedType ? reference.Reference.Description : schema.Description;

    /// <summary>The library marks a null inside an enum by a text of its own.</summary>
    public static bool IsNull(JsonNode? value) => value is null || value.IsJsonNullSentinel();
}
