using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the types of all definitions.</summary>
internal sealed class ModelPlanner(TypePlanner types, TypeNames names, ClassPlans classes, Lineages lineages, string accessibility)
{
    private readonly MultipartPlanner _multiparts = new(types, names, accessibility);
    private readonly ResultPlanner _results = new(types, names, lineages, accessibility);

    public IEnumerable<PlacedUnit> Plan(ApiModel api, Homes homes, CancellationToken cancellation)
    {
        var unions = new UnionPlanner(types, names, lineages, accessibility, new UnionChoices(api, types, names));
        return from definition in api.Definitions
               let unit = Plan(definition, unions, cancellation)
               where unit is not null
               select new PlacedUnit(homes.Of(definition), unit);
    }

    private CodeUnit? Plan(Definition definition, UnionPlanner unions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return definition switch
        {
            ObjectDefinition { IsMultipart: true } multipart => _multiparts.Plan(multipart),
            ObjectDefinition => classes.Find(new NamedType(definition.Key)),
            UnionDefinition union => unions.Plan(union),
            ResultDefinition result => _results.Plan(result),
            EnumDefinition listed => EnumPlanner.Plan(listed, names, accessibility),
            _ => null,
        };
    }
}
