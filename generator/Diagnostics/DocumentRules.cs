namespace Clarifeye.Generated.Diagnostics;

/// <summary>What makes a document, or a part of it, unreadable.</summary>
internal static class DocumentRules
{
    public const string Empty = "OAC2001";
    public const string NotAnObject = "OAC2002";
    public const string SyntaxError = "OAC2003";
    public const string VersionMissing = "OAC2004";
    public const string VersionUnknown = "OAC2005";
    public const string DuplicateKey = "OAC2006";
    public const string TooLarge = "OAC2007";
    public const string TooDeep = "OAC2008";
    public const string TooManyNodes = "OAC2009";
    public const string AliasExpansion = "OAC2010";
    public const string ReferenceCycle = "OAC2011";
    public const string ReferenceChain = "OAC2012";
    public const string UnresolvedReference = "OAC2013";
    public const string MalformedReference = "OAC2014";
    public const string ReferenceOfWrongKind = "OAC2015";
    public const string LibraryFinding = "OAC2016";
    public const string Unreadable = "OAC2017";
    public const string LaterYamlDocuments = "OAC2018";
    public const string KeyIsNoText = "OAC2019";
    public const string ValueOfWrongType = "OAC2020";
    public const string IncidentalReference = "OAC2022";
    public const string MissingFile = "OAC2023";
    public const string TooMuch = "OAC2024";
    public const string TooManyWords = "OAC2025";
    public const string NotUtf8 = "OAC2026";
    public const string MappingToNothing = "OAC2027";
    public const string CommentWithoutSpace = "OAC2028";
    public const string UnknownKeyword = "OAC4001";
    public const string VersionAsNumber = "OAC4002";
    public const string BesideReference = "OAC4003";
    public const string EnumOfCollection = "OAC4010";
    public const string NotStrictJson = "OAC4011";
    public const string MoreProblems = "OAC2021";
}
