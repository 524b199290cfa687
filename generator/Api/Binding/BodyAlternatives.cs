using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Which other media types of a request body can carry what the preferred one cannot.</summary>
internal static class BodyAlternatives
{
    /// <summary>One of each layout that is not just another way to write down the same.</summary>
    public static IEnumerable<Content> Of(Content chosen, IEnumerable<Content> contents) => contents
        .Where(other => other.Format != chosen.Format && CarriesMore(other, chosen))
        .GroupBy(other => Suffix(other.Format))
        .Select(same => same.First());

    /// <summary>What a method's name gets for a layout.</summary>
    public static string Suffix(BodyFormat format) => format switch
    {
        BodyFormat.Multipart or BodyFormat.Form => "FromForm",
        BodyFormat.Text => "FromText",
        BodyFormat.JsonLines => "FromLines",
        _ => "FromStream",
    };

    /// <summary>Whether two schemas are one and the same component, or both say nothing but a string of the same kind.</summary>
    public static bool AreSame(IOpenApiSchema? one, IOpenApiSchema? other) => (one, other) switch
    {
        (OpenApiSchemaReference { Reference.Id: var id }, OpenApiSchemaReference { Reference.Id: var otherId }) => id == otherId,
        _ => ReferenceEquals(one, other) || (!StatedJson.In(one) && !StatedJson.In(other)),
    };

    private static bool CarriesMore(Content other, Content chosen) => other.Format switch
    {
        BodyFormat.Multipart => !AreSame(other.Schema, chosen.Schema),
        BodyFormat.Form => chosen.Format != BodyFormat.Multipart && !AreSame(other.Schema, chosen.Schema),
        BodyFormat.Text or BodyFormat.Binary => !StatedJson.In(other.Schema),
        _ => false,
    };
}
