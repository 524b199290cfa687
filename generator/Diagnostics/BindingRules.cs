namespace Clarifeye.Generated.Diagnostics;

/// <summary>What the binders say about a document that could be read.</summary>
internal static class BindingRules
{
    public const string DuplicateOperationId = "OAC2101";
    public const string UndeclaredPathParameter = "OAC2102";
    public const string NoToken = "OAC2103";
    public const string ParameterWithoutPlaceholder = "OAC2104";
    public const string ParameterTwice = "OAC2105";
    public const string MalformedStatus = "OAC2106";
    public const string MalformedMediaType = "OAC2107";
    public const string NoMediaType = "OAC2108";
    public const string UndeclaredScheme = "OAC2109";
    public const string UnknownScheme = "OAC2110";
    public const string UnknownPlace = "OAC2111";
    public const string StyleOfOtherPlace = "OAC2112";
    public const string UnsupportedParameter = "OAC3101";
    public const string UnsupportedBody = "OAC3102";
    public const string DifferingSuccesses = "OAC3103";
    public const string UnsupportedPolling = "OAC3104";
    public const string OtherServers = "OAC3105";
    public const string TypedAsRawJson = "OAC4101";
    public const string OtherMediaTypes = "OAC4102";
    public const string UnusableServer = "OAC4103";
    public const string UntypedBody = "OAC4104";
    public const string PartHeaders = "OAC4105";
    public const string PartContentType = "OAC4106";
    public const string UntypedMessage = "OAC4107";
    public const string ServersByOrder = "OAC4108";
    public const string UntypedParameter = "OAC4109";
    public const string NotDerived = "OAC4120";
    public const string TypeOfTheBase = "OAC4121";
    public const string UndeclaredRequired = "OAC4122";
}
