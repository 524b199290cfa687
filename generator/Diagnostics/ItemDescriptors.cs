using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages about an <c>OpenApiClient</c> item: what, where, and what to do.</summary>
internal static class ItemDescriptors
{
    public static readonly DiagnosticDescriptor OldLanguageVersion = new(ItemRules.OldLanguageVersion, "C# 12 is needed",
        "Generated clients need C# 12, but this project is compiled as C# {0}. Set LangVersion to 12 or later in the project, or remove it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1004");

    public static readonly DiagnosticDescriptor IllegalNamespace = new(ItemRules.IllegalNamespace, "The namespace is not legal",
        "'{0}' is no namespace in C#. Correct the Namespace of the OpenApiClient item '{1}', such as to MyCompany.Shop, or remove it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1005");

    public static readonly DiagnosticDescriptor IllegalClientName = new(ItemRules.IllegalClientName, "The client's name is not legal",
        "'{0}' can't be the name of a class in C#. Correct the ClientName of the OpenApiClient item '{1}', such as to ShopClient, or remove it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1006");

    public static readonly DiagnosticDescriptor UnknownAccessibility = new(ItemRules.UnknownAccessibility, "The accessibility is unknown",
        "'{0}' is no accessibility of a client. Set the Accessibility of the OpenApiClient item '{1}' to public or internal, or remove it: public is the default.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1007");

    public static readonly DiagnosticDescriptor SharedNamespace = new(ItemRules.SharedNamespace, "Two clients share a namespace",
        "The OpenApiClient items '{0}' and '{1}' both generate into the namespace {2}, where their types would mix. Give one of them another Namespace.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1008");

    public static readonly DiagnosticDescriptor UnreadableDocument = new(ItemRules.UnreadableDocument, "The document can't be read",
        "The compiler can't read the document '{0}' as text. Check that it is a text file in UTF-8 and that you may read it.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1009");

    public static readonly DiagnosticDescriptor UnmatchedOperations = new(ItemRules.UnmatchedOperations, "Operations names what the document does not have",
        "The entry '{0}' in the Operations of the OpenApiClient item '{1}' matches no operation of the document, so it does nothing.{2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1011");

    public static readonly DiagnosticDescriptor MissingOverlay = new(ItemRules.MissingOverlay, "An overlay does not exist",
        "The overlay '{0}' of the OpenApiClient item '{1}' is not there, or can't be read. Correct the path in Overlays, which is relative to the project's folder.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac1012");
}
