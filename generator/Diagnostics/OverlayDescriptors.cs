using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages about overlays: what, where, and what to do.</summary>
internal static class OverlayDescriptors
{
    public static readonly DiagnosticDescriptor Malformed = new(OverlayRules.Malformed, "An overlay is malformed",
        "The overlay is not what the OpenAPI Overlay Specification asks for: {0}. Nothing of it is applied until that is corrected.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2201");

    public static readonly DiagnosticDescriptor MalformedQuery = new(OverlayRules.MalformedQuery, "An overlay's query is no JSONPath",
        "'{0}' is no JSONPath query (RFC 9535): at its character {1}, {2}. The action is left out until that is corrected.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2202");

    public static readonly DiagnosticDescriptor NothingMatched = new(OverlayRules.NothingMatched, "An overlay's target is not there",
        "The target '{0}' selects nothing in the document, so the action changes nothing. Correct the target, or remove the action.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2203");

    public static readonly DiagnosticDescriptor Unfitting = new(OverlayRules.Unfitting, "An overlay's value does not fit",
        "This can't be applied, because {0}. It is left out; change the target or the value.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2204");

    public static readonly DiagnosticDescriptor TooCostly = new(OverlayRules.TooCostly, "An overlay takes too long",
        "The action on '{0}' looks at too much of the document, or adds too much to it. It and the actions behind it are left out; give it a narrower target.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2205");

    public static readonly DiagnosticDescriptor MalformedPattern = new(OverlayRules.MalformedPattern, "An overlay's pattern is no regular expression",
        "'{0}' is no regular expression of JSONPath (RFC 9485, at most {1} characters), so it matches nothing. Correct it.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2206");

    public static readonly DiagnosticDescriptor NullChangesNothing = new(OverlayRules.NullChangesNothing, "A null of an overlay changes nothing",
        "'{0}' is an object or a list in the document, which a null does not replace. To take it out, write an action with 'remove: true'; else leave the null out.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4201");

    public static readonly DiagnosticDescriptor ExtendsAnother = new(OverlayRules.ExtendsAnother, "An overlay is applied to another document than it says",
        "The overlay says that it extends '{0}', but it is applied to '{1}', because that item names it in its Overlays. Correct one of the two, unless they are the same document.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4202");
}
