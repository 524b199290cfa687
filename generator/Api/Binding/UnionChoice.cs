namespace Clarifeye.Generated.Api;

/// <summary>Whether a received value can tell which case of a union it is.</summary>
internal static class UnionChoice
{
    /// <summary>Why it cannot; null when it can.</summary>
    public static string? Obstacle(Binding binding, IReadOnlyList<UnionCase> cases, bool hasDiscriminator)
    {
        if (cases.Any(unionCase => unionCase.Type is AnyType || binding.Find(unionCase.Type) is AnyDefinition))
        {
            return "one of its cases is any JSON";
        }

        if (cases.Select(unionCase => unionCase.Type.OrNull(true)).Distinct().Count() != cases.Count)
        {
            return "two of its cases are the same type";
        }

        if (cases.Any(unionCase => binding.Find(unionCase.Type) is UnionDefinition))
        {
            return "one of its cases is a union itself";
        }

        bool ambiguous = !hasDiscriminator && cases
            .GroupBy(unionCase => Kind(binding, unionCase.Type))
            .Any(group => group.Key != JsonKind.Object && group.Count() > 1);
        return ambiguous ? "two of its cases look alike in JSON" : null;
    }

    private static JsonKind Kind(Binding binding, ApiType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => JsonKind.Boolean,
        ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } => JsonKind.Number,
        ScalarType => JsonKind.String,
        ListType => JsonKind.Array,
        NamedType when binding.Find(type) is EnumDefinition => JsonKind.String,
        _ => JsonKind.Object,
    };

    private enum JsonKind
    {
        Boolean,
        Number,
        String,
        Array,
        Object,
    }
}
