using Microsoft.CodeAnalysis;
using static Clarifeye.Generated.Diagnostics.Rules;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>The messages about a document that can't be read, or not wholly: what, where, and what to do.</summary>
internal static class DocumentDescriptors
{
    public static readonly DiagnosticDescriptor Empty = new(DocumentRules.Empty, "The document is empty",
        "The document is empty, so there is nothing to generate. Save an OpenAPI document in the file.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2001");

    public static readonly DiagnosticDescriptor NotAnObject = new(DocumentRules.NotAnObject, "The document is not an object",
        "The document is {0}, but an OpenAPI document is an object with 'openapi' or 'swagger'. Check that the item names the right file.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2002");

    public static readonly DiagnosticDescriptor SyntaxError = new(DocumentRules.SyntaxError, "The document can't be parsed",
        "The text is not valid {0}. {1} Correct it here, or shortly before.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2003");

    public static readonly DiagnosticDescriptor VersionMissing = new(DocumentRules.VersionMissing, "The document has no version",
        "The document has neither 'openapi' nor 'swagger', so it is no OpenAPI document. Begin it with a version, such as 'openapi: 3.1.0'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2004");

    public static readonly DiagnosticDescriptor VersionUnknown = new(DocumentRules.VersionUnknown, "The document's version is not supported",
        "'{0}: {1}' is not a supported version. Supported are swagger 2.0 and openapi 3.0, 3.1 and 3.2.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2005");

    public static readonly DiagnosticDescriptor DuplicateKey = new(DocumentRules.DuplicateKey, "A key occurs twice",
        "The key '{0}' is already at line {1}, column {2}, of the same object. Only the first is read; remove or rename one of the two.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2006");

    public static readonly DiagnosticDescriptor TooLarge = new(DocumentRules.TooLarge, "The document is too large",
        "The document has more than {0} characters. Split the API into several documents.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2007");

    public static readonly DiagnosticDescriptor TooDeep = new(DocumentRules.TooDeep, "The document is nested too deeply",
        "There are more than {0} objects and lists inside each other here. Move inner schemas to components and refer to them.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2008");

    public static readonly DiagnosticDescriptor TooManyNodes = new(DocumentRules.TooManyNodes, "The document has too many values",
        "The document has more than {0} values. Split the API into several documents.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2009");

    public static readonly DiagnosticDescriptor AliasExpansion = new(DocumentRules.AliasExpansion, "Too much is repeated",
        "Up to here, YAML aliases and references to path items and media types repeat more than {0} values. Repeat less, or use references ($ref) to components.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2010");

    public static readonly DiagnosticDescriptor ReferenceCycle = new(DocumentRules.ReferenceCycle, "A reference leads back to itself",
        "The reference '{0}' leads, over references alone, back to itself, so it stands for nothing. Let one of them hold the definition.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2011");

    public static readonly DiagnosticDescriptor ReferenceChain = new(DocumentRules.ReferenceChain, "A chain of references is too long",
        "The reference '{0}' continues a chain of more than {1} references. Let them name the target directly.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2012");

    public static readonly DiagnosticDescriptor UnresolvedReference = new(DocumentRules.UnresolvedReference, "A reference leads nowhere",
        "Nothing in {1} is at '{0}'. {2}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2013");

    public static readonly DiagnosticDescriptor UnknownKeyword = new(DocumentRules.UnknownKeyword, "A keyword is unknown",
        "'{0}' means nothing here in this version of the specification, so it is left out.{1}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4001");

    public static readonly DiagnosticDescriptor EnumOfCollection = new(DocumentRules.EnumOfCollection, "The values of an enum don't fit its type",
        "None of these values can be {0}, as the type says. {1}.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4010");

    public static readonly DiagnosticDescriptor NotStrictJson = new(DocumentRules.NotStrictJson, "The text is not strictly JSON",
        "JSON has no such thing as {0}, and other readers may refuse it. It is passed over, here and further down.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4011");

    public static readonly DiagnosticDescriptor MissingFile = new(DocumentRules.MissingFile, "A file that is referred to is missing",
        "'{0}' is in another file, which the project does not have. {1}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2023");

    public static readonly DiagnosticDescriptor MalformedReference = new(DocumentRules.MalformedReference, "A reference is malformed",
        "'{0}' is not a reference. Write the place of a {1} in this document, such as '#/components/{2}/Name'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2014");

    public static readonly DiagnosticDescriptor ReferenceOfWrongKind = new(DocumentRules.ReferenceOfWrongKind, "A reference leads to something of another kind",
        "A {1} is expected here, but '{0}' is something else. Refer to a {1}, such as one of '#/components/{2}'.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2015");

    public static readonly DiagnosticDescriptor LibraryFinding = new(DocumentRules.LibraryFinding, "The document does not follow the specification",
        "The document does not follow the OpenAPI specification here: {0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2016");

    public static readonly DiagnosticDescriptor Unreadable = new(DocumentRules.Unreadable, "The document can't be read",
        "The document can't be read: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2017");

    public static readonly DiagnosticDescriptor LaterYamlDocuments = new(DocumentRules.LaterYamlDocuments, "Only the first YAML document is read",
        "Another YAML document begins here. Only the first of the file is read; move the others to files of their own.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2018");

    public static readonly DiagnosticDescriptor KeyIsNoText = new(DocumentRules.KeyIsNoText, "A key is not a text",
        "A key of an OpenAPI document is a text, but here it is a list, an object or an alias. Write the text.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2019");

    public static readonly DiagnosticDescriptor ValueOfWrongType = new(DocumentRules.ValueOfWrongType, "A value has the wrong type",
        "'{0}' must be {1}, but is {2}. It is left out.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2020");

    public static readonly DiagnosticDescriptor IncidentalReference = new(DocumentRules.IncidentalReference, "A header, example or link can't be found",
        "'{0}' does not lead to a {1} of this document. It is left out, and the client is the same without it.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2022");

    public static readonly DiagnosticDescriptor TooMuch = new(DocumentRules.TooMuch, "The client would be too large",
        "From here on the document takes more than {0} {1}. {2}.",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2024");

    public static readonly DiagnosticDescriptor TooManyWords = new(DocumentRules.TooManyWords, "The descriptions are too long",
        "From here on the descriptions come to more than {0} characters, counted wherever they are referred to, and are left out of the client's documentation. Shorten them.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2025");

    public static readonly DiagnosticDescriptor NotUtf8 = new(DocumentRules.NotUtf8, "The document is not UTF-8",
        "The character here, and maybe others, is not written in UTF-8, so the client may have it wrong. Save the document as UTF-8.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2026");

    public static readonly DiagnosticDescriptor MappingToNothing = new(DocumentRules.MappingToNothing, "A discriminator's mapping leads to nothing",
        "The mapping leads to '{0}', where the document has no schema, so the text counts as not listed. Correct the name or reference, or remove the entry.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2027");

    public static readonly DiagnosticDescriptor VersionAsNumber = new(DocumentRules.VersionAsNumber, "The version is not written as the specification asks",
        "'{0}: {1}' is taken for '{2}'. Other readers may refuse it: write the version as a text, '{0}: \"{2}\"'.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4002");

    public static readonly DiagnosticDescriptor BesideReference = new(DocumentRules.BesideReference, "What stands beside a reference is left out",
        "Beside '$ref' nothing counts in this version of the specification, so this is left out: '{0}'. In a schema, 'allOf' with the reference in it lets both count.",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac4003");

    public static readonly DiagnosticDescriptor CommentWithoutSpace = new(DocumentRules.CommentWithoutSpace, "A comment has no space before it",
        "What follows here up to the end of the line is taken for a comment and left out, though YAML asks for a space before one. Write the space, or put the text inside the quotes.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2028");

    public static readonly DiagnosticDescriptor MoreProblems = new(DocumentRules.MoreProblems, "There are more problems",
        "The document has {0} further problems. They are reported once the first ones are corrected.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink + "oac2021");
}
