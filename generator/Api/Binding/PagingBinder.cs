namespace Clarifeye.Generated.Api;

/// <summary>Recognises the page envelope of count, next, previous and results.</summary>
internal static class PagingBinder
{
    public static Paging? Recognise(Binding binding, SuccessResponse success)
    {
        if (success is not { Format: BodyFormat.Json, OrNothing: false, Type.IsNullable: false } || binding.Find(success.Type) is not ObjectDefinition page)
        {
            return null;
        }

        return Property(page, "results") is { Type: ListType results } && Property(page, "next") is { Type: ScalarType { Kind: ScalarKind.String } }
            && Property(page, "previous") is not null && Property(page, "count") is not null
            ? new Paging("results", "next", results.Item)
            : null;
    }

    private static Property? Property(ObjectDefinition page, string name) => page.Properties.FirstOrDefault(property => property.Name == name);
}
