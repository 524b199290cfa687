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
        "The path has the placeholder '{{{0}}}', but no parameter of that name is declared in: path. The client takes it as a string. Declare the parameter.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2102");

    public static readonly DiagnosticDescriptor NoToken = new(BindingRules.NoToken, "A name can't stand in HTTP",
        "'{0}' can't be the name of {1} in HTTP, where only letters, digits and !#$%&'*+-.^_`|~ may stand in it. {2}.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2103");

    public static readonly DiagnosticDescriptor ParameterWithoutPlaceholder = new(BindingRules.ParameterWithoutPlaceholder, "A path parameter is not in the path",
        "The path has no placeholder '{{{0}}}', so this parameter is left out. Add the placeholder to the path, or remove the parameter.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2104");

    public static readonly DiagnosticDescriptor ParameterTwice = new(BindingRules.ParameterTwice, "A parameter is declared twice",
        "The parameter '{0}' in {1} is declared before in the same list. Only the first counts; remove one of the two.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2105");

    public static readonly DiagnosticDescriptor MalformedStatus = new(BindingRules.MalformedStatus, "A response has no status",
        "'{0}' is no status of a response, or occurs twice, so the response is left out. Write a code such as 404, a range such as 4XX, or default.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2106");

    public static readonly DiagnosticDescriptor MalformedMediaType = new(BindingRules.MalformedMediaType, "A media type is malformed",
        "'{0}' is no media type, so it is left out. Write one such as application/json.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2107");

    public static readonly DiagnosticDescriptor NoMediaType = new(BindingRules.NoMediaType, "A request body has no media type",
        "The request body has no media type it could be sent as, so the operation is left out. Correct '{0}'.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2108");

    public static readonly DiagnosticDescriptor UndeclaredScheme = new(BindingRules.UndeclaredScheme, "A security scheme is not declared",
        "'{0}' is no security scheme of the document, so {1}. Declare it in components/securitySchemes, or correct the name.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2109");

    public static readonly DiagnosticDescriptor UnknownScheme = new(BindingRules.UnknownScheme, "A security scheme says too little",
        "The security scheme '{0}' is left out, because it does not say how to authenticate. Give it a type and what belongs to that: the scheme of http, name and place of apiKey.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2110");

    public static readonly DiagnosticDescriptor UnknownPlace = new(BindingRules.UnknownPlace, "A parameter has no place",
        "The parameter '{0}' does not say where it belongs. Set 'in' to path, query, header, cookie or querystring. A required one leaves the operation out, an optional one is left out itself.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2111");

    public static readonly DiagnosticDescriptor StyleOfOtherPlace = new(BindingRules.StyleOfOtherPlace, "A style is of another place",
        "The {0}, where the style '{1}' is not defined. {2}; set 'style' to {3}.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2112");

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

    public static readonly DiagnosticDescriptor OtherServers = new(BindingRules.OtherServers, "The servers of an operation can't be used",
        "None of the servers of the operation '{0}' can be used, so it is left out. Give it an http or https address, or a path.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac3105");

    public static readonly DiagnosticDescriptor TypedAsRawJson = new(BindingRules.TypedAsRawJson, "A schema is typed as raw JSON",
        "The schema is typed as RawJson, because {0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4101");

    public static readonly DiagnosticDescriptor OtherMediaTypes = new(BindingRules.OtherMediaTypes, "Only one media type is used",
        "There are several media types here. The client uses '{0}'.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4102");

    public static readonly DiagnosticDescriptor NotDerived = new(BindingRules.NotDerived, "A schema is not read as a derived class",
        "Values of '{0}' are not read as a class derived from '{1}', because {2}. Where '{1}' is expected they are read as that, with their further properties in AdditionalProperties.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4120");

    public static readonly DiagnosticDescriptor TypeOfTheBase = new(BindingRules.TypeOfTheBase, "A property keeps the type of the base class",
        "The property '{0}' has the type that the base class '{1}' gives it. A derived class can't have another one.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4121");

    public static readonly DiagnosticDescriptor UndeclaredRequired = new(BindingRules.UndeclaredRequired, "A required property is not declared",
        "The property '{0}' is required, but not declared, so it is not checked: it is in AdditionalProperties. Declare it, or correct its name.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4122");

    public static readonly DiagnosticDescriptor UntypedBody = new(BindingRules.UntypedBody, "A body is not typed by its schema",
        "The body '{0}' is a {1} in the client. Bodies of this media type are not typed by their schema yet.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4104");

    public static readonly DiagnosticDescriptor PartHeaders = new(BindingRules.PartHeaders, "Headers of a part are not sent",
        "The part '{0}' is sent without the headers that its encoding declares. Parts of forms have none but name and media type, and servers ignore others (RFC 7578, section 4.8).",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4105");

    public static readonly DiagnosticDescriptor PartContentType = new(BindingRules.PartContentType, "A field's content type is not used",
        "The field '{0}' is not sent as '{1}', which is no media type that it can be written in. {2}; correct the contentType, or remove it.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4106");

    public static readonly DiagnosticDescriptor UntypedMessage = new(BindingRules.UntypedMessage, "A message is not typed",
        "The webhook or callback sends '{0}', for which there is no type. Types of messages are made for JSON only.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4107");

    public static readonly DiagnosticDescriptor UntypedParameter = new(BindingRules.UntypedParameter, "A parameter is not typed by its schema",
        "The parameter '{0}' is a string in the client, sent as it is. Parameters of '{1}' are not typed by their schema.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4109");

    public static readonly DiagnosticDescriptor ServersByOrder = new(BindingRules.ServersByOrder, "Servers of an operation are matched by their order",
        "The servers of the operation '{0}' do not say by a name or description which of the document's servers they belong to. The first is taken to belong to the first, and so on.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4108");

    public static readonly DiagnosticDescriptor UnusableServer = new(BindingRules.UnusableServer, "A server can't be used",
        "The server '{0}' is left out, because {1}. {2}.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4103");
}
