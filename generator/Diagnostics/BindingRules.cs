namespace Clarifeye.Generated.Diagnostics;

/// <summary>What the binders say about a document that could be read.</summary>
internal static class BindingRules
{
    public const string DuplicateOperationId = "OAC2101";
    public const string UndeclaredPathParameter = "OAC2102";
    public const string UnsupportedParameter = "OAC3101";
    public const string UnsupportedBody = "OAC3102";
    public const string DifferingSuccesses = "OAC3103";
    public const string UnsupportedPolling = "OAC3104";
    public const string TypedAsRawJson = "OAC4101";
    public const string OtherMediaTypes = "OAC4102";
    public const string RelativeServer = "OAC4103";
}
