using Clarifeye.Generated.Api;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the types of all definitions.</summary>
internal sealed class ModelPlanner(TypePlanner types, TypeNames names, ClassPlans classes, string accessibility)
{
    private readonly MultipartPlanner _multiparts = new(types, names, accessibility);
    private readonly UnionPlanner _unions = new(types, names, accessibility);

    public IEnumerable<PlacedUnit> Plan(ApiModel api, Homes homes, CancellationToken cancellation) =>
        from definition in api.Definitions
        let unit = Plan(definition, cancellation)
        where unit is not null
        select new PlacedUnit(homes.Of(definition), unit);

    private CodeUnit? Plan(Definition definition, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return definition switch
        {
            ObjectDefinition { IsMultipart: true } multipart => _multiparts.Plan(multipart),
            ObjectDefinition => classes.Find(new NamedType(definition.Key)),
            UnionDefinition union => _unions.Plan(union),
            EnumDefinition listed => EnumPlanner.Plan(listed, names, accessibility),
            _ => null,
        };
    }
}
