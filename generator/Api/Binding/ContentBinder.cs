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
    /// <summary>Null when none of the keys is a media type, which has been reported.</summary>
    /// <param name="place">The request body or response.</param>
    public Content? Choose(IDictionary<string, IOpenApiMediaType> content, Place place)
    {
        List<Content> known = [.. Known(content, place)];
        if (known.Count == 0)
        {
            return null;
        }

        Content chosen = known.OrderBy(one => MediaTypes.IsRange(one.MediaType)).ThenBy(one => one.Format).First();
        if (known.Count > 1)
        {
            binding.Report(BindingRules.OtherMediaTypes, place, chosen.Key);
        }

        return chosen;
    }

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
