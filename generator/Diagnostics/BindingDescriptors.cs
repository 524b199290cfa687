using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages of the binders: what, where, and what to do.</summary>
internal static class BindingDescriptors
{
    public static readonly DiagnosticDescriptor DuplicateOperationId = new(BindingRules.DuplicateOperationId, "An operationId occurs twice",
        "The operationId '{0}' is used by another operation before, so this one's methods get a number. Give each operation an id of its own.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2101");

    public static readonly DiagnosticDescriptor UndeclaredPathParameter = new(BindingRules.UndeclaredPathParameter, "A path parameter is not declared",
        "The path has the placeholder '{{{0}}}', but no parameter of that name is declared in: path, so the operation is left out. Declare the parameter.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2102");

    public static readonly DiagnosticDescriptor UnsupportedParameter = new(BindingRules.UnsupportedParameter, "A parameter is not supported",
        "The parameter '{0}' is {1}, which is not supported yet. A required one leaves the operation out, an optional one is left out itself.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3101");

    public static readonly DiagnosticDescriptor UnsupportedBody = new(BindingRules.UnsupportedBody, "A request body is not supported",
        "The request body '{0}' is not supported yet, because {1}. The operation is left out.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3102");

    public static readonly DiagnosticDescriptor DifferingSuccesses = new(BindingRules.DifferingSuccesses, "Successful responses with different bodies are not supported",
        "The successful responses {0} have different bodies, which is not supported yet. The operation is left out.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3103");

    public static readonly DiagnosticDescriptor UnsupportedPolling = new(BindingRules.UnsupportedPolling, "A polling rule is not supported",
        "The polling rule is not supported yet, because {0}. No method that waits is generated for it.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3104");

    public static readonly DiagnosticDescriptor TypedAsRawJson = new(BindingRules.TypedAsRawJson, "A schema is typed as raw JSON",
        "The schema is typed as RawJson, because {0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4101");

    public static readonly DiagnosticDescriptor OtherMediaTypes = new(BindingRules.OtherMediaTypes, "Only one media type is sent",
        "The request body has several media types. The client sends '{0}'.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4102");

    public static readonly DiagnosticDescriptor RelativeServer = new(BindingRules.RelativeServer, "A server's address is relative",
        "The server '{0}' has no absolute http or https address. Give the client a base address.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4103");
}
