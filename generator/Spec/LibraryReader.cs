using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Microsoft.OpenApi.Reader;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Spec;

/// <summary>Calls Microsoft.OpenApi, which gets a reviewed tree and no way to a file or a network.</summary>
internal static class LibraryReader
{
    // Only a base for the library's names of the document's parts; nothing is loaded from it.
    private static readonly Uri s_location = new("https://openapi.invalid/document");

    // Of these the review has told, at the key itself: see KeywordReview.
    private const string UnknownKeyword = " is not a valid property";

    /// <summary>The document; null, with a problem, when the library gives none.</summary>
    public static OpenApiDocument? Read(JsonObject tree, ProblemList problems)
    {
        try
        {
            var settings = new OpenApiReaderSettings { RuleSet = new ValidationRuleSet(), LoadExternalRefs = false, DefaultContentType = ["application/json"] };
            ReadResult result = new OpenApiJsonReader().Read(tree, s_location, settings);
            foreach (OpenApiError error in result.Diagnostic?.Errors ?? [])
            {
                if (error.Message.IndexOf(UnknownKeyword, StringComparison.Ordinal) < 0)
                {
                    problems.Add(DocumentRules.LibraryFinding, PointerOf(error), error.Message);
                }
            }

            if (result.Document is null)
            {
                problems.Add(DocumentRules.Unreadable, "#", "no document came out");
            }

            return result.Document;
        }
        catch (Exception exception)
        {
            // A compiler must not stop at a document: what the review let through is a problem like any other.
            problems.Add(DocumentRules.Unreadable, "#", exception.Message);
            return null;
        }
    }

    // The pointer may be only in the text.
    private static string PointerOf(OpenApiError error)
    {
        if (error.Pointer is { Length: > 0 } pointer)
        {
            return pointer;
        }

        int start = error.Message.LastIndexOf(" at #/", StringComparison.Ordinal);
        return start < 0 ? "#" : error.Message.Substring(start + 4);
    }
}
