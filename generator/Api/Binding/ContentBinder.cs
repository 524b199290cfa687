using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>One media type of a body.</summary>
/// <param name="Key">As the document names it.</param>
/// <param name="MediaType">As a message names it.</param>
internal sealed record Content(string Key, string MediaType, BodyFormat Format, IOpenApiMediaType? Declared)
{
    public IOpenApiSchema? Schema => Declared?.Schema;
}

/// <summary>Binds what a body may be: of several media types the one that types best.</summary>
internal sealed class ContentBinder(Binding binding)
{
    /// <summary>The one that types best first; none when no key is a media type, which has been reported.</summary>
    /// <param name="place">The request body or response.</param>
    public IReadOnlyList<Content> ByPreference(IDictionary<string, IOpenApiMediaType> content, Place place) =>
    [
        .. Known(content, place)
            .OrderBy(one => MediaTypes.IsRange(one.MediaType))
            .ThenBy(one => one.Format)
            .ThenBy(one => one.Format == BodyFormat.Json && MediaTypes.Essence(one.MediaType) != "application/json"),
    ];

    /// <summary>Says that there are media types which no method is for.</summary>
    public void ReportOthers(Content chosen, Place place) => binding.Report(BindingRules.OtherMediaTypes, place, chosen.Key);

    public IEnumerable<Content> Known(IDictionary<string, IOpenApiMediaType>? content, Place place)
    {
        foreach (KeyValuePair<string, IOpenApiMediaType> entry in content ?? new Dictionary<string, IOpenApiMediaType>())
        {
            if (!MediaTypes.IsMediaType(entry.Key))
            {
                binding.Report(BindingRules.MalformedMediaType, place.At("content", entry.Key), entry.Key);
            }
            else if (entry.Key == MediaTypes.Any && StatedJson.In(entry.Value?.Schema))
            {
                yield return new Content(entry.Key, "application/json", BodyFormat.Json, entry.Value);
            }
            else
            {
                yield return new Content(entry.Key, entry.Key, MediaTypes.Format(entry.Key), entry.Value);
            }
        }
    }

    /// <summary>Says that the schema of a body counts for nothing, when it says more than the C# type does.</summary>
    public void ReportUntyped(Content content, Place place)
    {
        if (content.Declared?.ItemSchema is not null || StatedJson.In(content.Schema))
        {
            binding.Report(BindingRules.UntypedBody, place.At("content", content.Key), content.Key, content.Format == BodyFormat.Text ? "string" : "Stream");
        }
    }
}
