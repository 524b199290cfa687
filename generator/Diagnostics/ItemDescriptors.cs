using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages about an <c>OpenApiClient</c> item: what, where, and what to do.</summary>
internal static class ItemDescriptors
{
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        new(ItemRules.OldLanguageVersion, "The project's C# is too old",
            "The project compiles as C# {0}, but generated clients need C# 12. Set LangVersion to 12 or later, or remove it.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1004"),
        new(ItemRules.IllegalNamespace, "A namespace is not legal C#",
            "The Namespace '{0}' of the OpenApiClient item '{1}' is not a legal C# namespace. Write identifiers joined by dots, none of them a keyword.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1005"),
        new(ItemRules.IllegalClientName, "A client's name is not legal C#",
            "The ClientName '{0}' of the OpenApiClient item '{1}' is not a legal C# class name. Write an identifier that is no keyword.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1006"),
        new(ItemRules.UnknownAccessibility, "An accessibility is unknown",
            "The Accessibility '{0}' of the OpenApiClient item '{1}' is not known. Write 'public' or 'internal'.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1007"),
        new(ItemRules.SharedNamespace, "Two clients share a namespace",
            "The OpenApiClient item '{0}' has the namespace '{2}' of the item '{1}'. Give one of them another Namespace.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1008"),
        new(ItemRules.UnreadableDocument, "The document can't be opened",
            "The document '{0}' of an OpenApiClient item can't be opened as text. Check that the file exists, can be read, and is text.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1009"),
        new(ItemRules.OperationsNotSupported, "Operations is not supported",
            "The Operations '{0}' of the OpenApiClient item '{1}' are not supported yet. Remove the metadata; all operations are generated.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3001"),
        new(ItemRules.OverlaysNotSupported, "Overlays are not supported",
            "The Overlays '{0}' of the OpenApiClient item '{1}' are not supported yet. Remove the metadata, and apply the overlays to the document before the build.",
            Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3002"),
    ];
}
