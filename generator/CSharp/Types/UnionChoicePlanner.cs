using System.Globalization;
using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans how the runtime tells the case of a received value.</summary>
internal sealed class UnionChoicePlanner(TypePlanner types, UnionShapes shapes)
{
    public string Plan(UnionDefinition union)
    {
        IEnumerable<string> shaped = union.Cases.Select(unionCase => shapes.Of(unionCase.Type, union));
        return union.Discriminator is { } discriminator ? ByDiscriminator(discriminator, union, shaped) : string.Join(", ", shaped);
    }

    private string ByDiscriminator(string property, UnionDefinition union, IEnumerable<string> shaped)
    {
        var values = union.Cases.SelectMany((unionCase, i) => unionCase.DiscriminatorValues.Select(value => (Value: value, Case: i))).ToList();
        string start = $"{Literal.String(property)}, new {Runtime.Name}JsonNames({Literal.Names(values.Select(value => value.Value))})";
        string cases = string.Join(", ", values.Select(value => value.Case.ToString(CultureInfo.InvariantCulture)));
        bool onlyObjects = union.Cases.All(unionCase => types.Find(unionCase.Type) is ObjectDefinition);
        return onlyObjects && union.Otherwise < 0
            ? $"{start}, {cases}"
            : $"{start}, [{cases}], {union.Otherwise.ToString(CultureInfo.InvariantCulture)}{(onlyObjects ? "" : ", " + string.Join(", ", shaped))}";
    }
}
