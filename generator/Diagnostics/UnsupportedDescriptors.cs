using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages about what is right in a document but can't be read yet: what, where, and what to do.</summary>
internal static class UnsupportedDescriptors
{
    public static readonly DiagnosticDescriptor CollectionFormat = new(UnsupportedRules.CollectionFormat, "A collection format is not supported",
        "The collectionFormat '{0}' is not supported. Use csv, ssv, tsv, pipes or multi.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3005");
}
