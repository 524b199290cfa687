using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Spec;

/// <summary>What became of a document's text.</summary>
/// <param name="Document">The document; null when it was refused as a whole, and then a problem of severity error says why.</param>
/// <param name="Places">Where each node stands, for problems found later.</param>
/// <param name="Problems">What was found while reading, in the order of the text as far as it is known.</param>
internal sealed record SpecReading(OpenApiDocument? Document, ISourcePlaces Places, EquatableArray<Problem> Problems);
