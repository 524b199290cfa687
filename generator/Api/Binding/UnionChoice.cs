namespace Clarifeye.Generated.Api;

/// <summary>Whether a received value can tell which case of a union it is.</summary>
internal static class UnionChoice
{
    /// <summary>Why it cannot; null when it can.</summary>
    public static string? Obstacle(Binding binding, IReadOnlyList<UnionCase> cases, bool hasDiscriminator)
    {
        if (cases.Any(unionCase => unionCase.Type is AnyType || binding.FindMade(unionCase.Type) is AnyDefinition))
        {
            return "one of its cases is any JSON";
        }

        if (cases.Select(unionCase => unionCase.Type.OrNull(true)).Distinct().Count() != cases.Count)
        {
            return "two of its cases are the same type";
        }

        if (cases.Any(unionCase => binding.FindMade(unionCase.Type) is UnionDefinition))
        {
            return "one of its cases is a union itself";
        }

        bool ambiguous = !hasDiscriminator && cases
            .GroupBy(unionCase => Kind(binding, unionCase.Type))
            .Any(group => group.Key != JsonKind.Object && group.Count() > 1 && !TextsTell(binding, group));
        return ambiguous ? "two of its cases look alike in JSON" : null;
    }

    /// <summary>Enums without a text in common tell themselves apart.</summary>
    private static bool TextsTell(Binding binding, IEnumerable<UnionCase> cases)
    {
        List<EnumDefinition?> enums = [.. cases.Select(unionCase => binding.FindMade(unionCase.Type) as EnumDefinition)];
        var texts = new HashSet<string>(StringComparer.Ordinal);
        return enums.All(listed => listed?.Values.All(value => texts.Add(value.Text)) == true);
    }

    private static JsonKind Kind(Binding binding, ApiType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => JsonKind.Boolean,
        ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal } => JsonKind.Number,
        ScalarType => JsonKind.String,
        ListType => JsonKind.Array,
        NamedType when binding.FindMade(type) is EnumDefinition => JsonKind.String,
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
