using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages about what is right in a document but can't be read yet: what, where, and what to do.</summary>
internal static class UnsupportedDescriptors
{
    public static readonly DiagnosticDescriptor ExternalReference = new(UnsupportedRules.ExternalReference, "References to other documents are not supported",
        "'{0}' refers to another document, which is not supported yet. Bundle the documents into one, and refer to a {1} in it, such as '#/components/{2}/Name'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3001");

    public static readonly DiagnosticDescriptor MergeKey = new(UnsupportedRules.MergeKey, "YAML merge keys are not supported",
        "The merge key '<<' is not supported, so what it merges is missing. Use allOf for schemas, or repeat the keys.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3002");

    public static readonly DiagnosticDescriptor AnchorReference = new(UnsupportedRules.AnchorReference, "References to anchors are not supported",
        "'{0}' refers to an anchor, which is not supported yet. Refer to a {1} by its place, such as '#/components/{2}/Name'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3003");

    public static readonly DiagnosticDescriptor CollectionFormat = new(UnsupportedRules.CollectionFormat, "A collection format is not supported",
        "The collectionFormat '{0}' is not supported. Use csv, ssv, tsv, pipes or multi.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3005");

    public static readonly DiagnosticDescriptor ReferencePlace = new(UnsupportedRules.ReferencePlace, "A reference leads to an unsupported place",
        "'{0}' refers to a {1} outside components, which is not supported yet in this version of OpenAPI. Repeat it here instead.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3004");
}
