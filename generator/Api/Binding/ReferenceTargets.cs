using System.Runtime.CompilerServices;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>
/// What references to schemas lead to, each looked up once: Microsoft.OpenApi makes some kilobytes of texts at every look, and what many schemas combine is looked at as often.
/// </summary>
internal static class ReferenceTargets
{
    // The entries go with the document.
    private static readonly ConditionalWeakTable<OpenApiSchemaReference, Found> s_found = new();

    /// <summary>The next schema, which may be a reference too; null when the reference leads nowhere.</summary>
    public static IOpenApiSchema? Next(this OpenApiSchemaReference reference) => s_found.GetValue(reference, Find).Next;

    /// <summary>The schema at the end; null when the reference leads nowhere.</summary>
    public static OpenApiSchema? End(this OpenApiSchemaReference reference) => s_found.GetValue(reference, Find).End;

    /// <summary>Where the target of a reference stands.</summary>
    public static Place Place(this OpenApiSchemaReference reference) => s_found.GetValue(reference, Find).Place;

    // Recursion is safe: reading has refused cycles of references and long chains of them.
    private static Found Find(OpenApiSchemaReference reference)
    {
        IOpenApiSchema? next = TargetOf(reference);
        return new Found(next, next is OpenApiSchemaReference further ? further.End() : next as OpenApiSchema, PlaceOf(reference));
    }

    private static IOpenApiSchema? TargetOf(OpenApiSchemaReference reference)
    {
        try
        {
            return reference.Target;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException or OpenApiException)
        {
            return null; // for a file that was not given the library makes an address of whatever a discriminator's mapping holds; reading has said what is missing
        }
    }

    private static Place PlaceOf(OpenApiSchemaReference reference)
    {
        string pointer = reference.Reference.ReferenceV3 ?? "";
        string id = reference.Reference.Id ?? pointer;
        const string Components = "#/components/schemas/";
        return pointer.StartsWith(Components, StringComparison.Ordinal) && pointer.IndexOf('/', Components.Length) < 0
            ? new Place(pointer, [id])
            : new Place(pointer, [pointer.Substring(pointer.LastIndexOf('/') + 1)]);
    }

    private sealed record Found(IOpenApiSchema? Next, OpenApiSchema? End, Place Place);
}
