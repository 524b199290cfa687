using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>What can be wrong with an <c>OpenApiClient</c> item. OAC1001 to OAC1003 are found by Clarifeye.Generated.targets, before the compiler starts.</summary>
internal static class ItemRules
{
    public const string OldLanguageVersion = "OAC1004";
    public const string IllegalNamespace = "OAC1005";
    public const string IllegalClientName = "OAC1006";
    public const string UnknownAccessibility = "OAC1007";
    public const string SharedNamespace = "OAC1008";
    public const string UnreadableDocument = "OAC1009";
    public const string OperationsNotSupported = "OAC3201";
    public const string OverlaysNotSupported = "OAC3202";

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
    [
        new(OldLanguageVersion, "C# 12 is needed", "Generated clients need C# 12, but this project is compiled as C# {0}. Set LangVersion to 12 or later in the project, or remove it.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac1004"),
        new(IllegalNamespace, "The namespace is not legal", "'{0}' is no namespace in C#. Correct the Namespace of the OpenApiClient item '{1}', such as to MyCompany.Shop, or remove it.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac1005"),
        new(IllegalClientName, "The client's name is not legal", "'{0}' can't be the name of a class in C#. Correct the ClientName of the OpenApiClient item '{1}', such as to ShopClient, or remove it.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac1006"),
        new(UnknownAccessibility, "The accessibility is unknown", "'{0}' is no accessibility of a client. Set the Accessibility of the OpenApiClient item '{1}' to public or internal, or remove it: public is the default.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac1007"),
        new(SharedNamespace, "Two clients share a namespace", "The OpenApiClient items '{0}' and '{1}' both generate into the namespace {2}, where their types would mix. Give one of them another Namespace.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac1008"),
        new(UnreadableDocument, "The document can't be read", "The compiler can't read the document '{0}' as text. Check that it is a text file in UTF-8 and that you may read it.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac1009"),
        new(OperationsNotSupported, "Operations is not supported yet", "The OpenApiClient item '{1}' selects the operations '{0}', but Operations is not supported yet. Remove it: the client then has all operations of the document.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac3201"),
        new(OverlaysNotSupported, "Overlays is not supported yet", "The OpenApiClient item '{1}' asks for the overlays '{0}', but Overlays is not supported yet. Remove it, and apply the overlays to the document beforehand.",
            ProblemCatalog.Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: ProblemCatalog.HelpLink + "oac3202"),
    ];
}
