using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class MethodEmitter
{
    private const string Options = "global::Clarifeye.Runtime.RequestOptions? options = null";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";

    public static string Emit(MethodPlan method) => Code.Blocks([Send(method), RequestMethod(method), Pages(method), .. method.Polling.Select(polling => PollingEmitter.Emit(method, polling))]);

    /// <summary>The static fields that describe the operation.</summary>
    public static string Fields(MethodPlan method) => Code.Lines(
    [
        $"static readonly global::Clarifeye.Runtime.ApiOperation {method.Operation} = new global::Clarifeye.Runtime.ApiOperation({Literal.String(method.OperationId)}, {Literal.String(method.HttpMethod)}, {Literal.String(method.Path)}){string.Concat(method.Configuration)};",
        method.Bodies ?? "",
        .. method.Polling.Select(PollingEmitter.Fields),
    ]);

    /// <summary>The documentation that all methods of an operation share.</summary>
    public static string Documentation(MethodPlan method) => Code.Lines(
    [
        Docs.Summary(method.Summary),
        Docs.Remarks(method.Description, method.Summary),
        .. method.Parameters.Select(parameter => Docs.Parameter(parameter.Name, parameter.Description)),
        "/// <param name=\"options\">Headers, timeout and a look at the response for this call; null for none.</param> <param name=\"cancellationToken\">Ends the call.</param>",
        Docs.Returns(method.Returns),
        Docs.SeeAlso(method.SeeAlso?.Address, method.SeeAlso?.Text),
    ]);

    public static string Exceptions(MethodPlan method) => Code.Lines(
    [
        .. method.Exceptions.Select(Exception),
        Docs.Obsolete(method.IsObsolete, method.Summary + "\n\n" + method.Description),
    ]);

    /// <summary>The parameters of a method that ends with options and cancellation.</summary>
    public static string Parameters(MethodPlan method, params string[] also) => Code.List([.. method.Parameters.Select(parameter => parameter.Declaration), .. also, Options, Cancellation]);

    /// <summary>The expression that makes the request.</summary>
    public static string Request(MethodPlan method) => method.RequestMethod is { } maker
        ? $"{maker}({Code.List(method.Parameters.Select(parameter => parameter.Name))})"
        : NewRequest(method);

    private static string Send(MethodPlan method) => Code.Of($$"""
        {{Documentation(method)}}
        {{Exceptions(method)}}
        public virtual {{method.ReturnType}} {{method.Name}}({{Parameters(method)}}) =>
            _pipeline.{{method.Send}}({{Request(method)}}{{method.SendArguments}}, options, cancellationToken);
        """);

    private static string RequestMethod(MethodPlan method) => method.RequestMethod is not { } maker ? "" : Code.Of($$"""
        static global::Clarifeye.Runtime.ApiRequest {{maker}}({{Code.List(method.Parameters.Select(parameter => parameter.DeclarationWithoutDefault))}}) =>
            {{NewRequest(method)}};
        """);

    private static string Pages(MethodPlan method) => method.Paging is not { } paging ? "" : Code.Of($$"""
        /// <inheritdoc cref="{{method.Name}}"/>
        /// <returns>The items of all pages; a page is requested when its first item is asked for.</returns>
        {{Docs.Obsolete(method.IsObsolete, method.Summary + "\n\n" + method.Description)}}
        public virtual global::Clarifeye.Runtime.Paged<{{paging.Page}}, {{paging.Item}}> {{paging.Name}}({{Parameters(method)}}) =>
            _pipeline.PagesByNextLink{{paging.TypeArguments}}({{Request(method)}}, static page => page.{{paging.Items}}, static page => page.{{paging.Next}}, options, cancellationToken);
        """);

    private static string NewRequest(MethodPlan method) => $"new global::Clarifeye.Runtime.ApiRequest({method.Operation}){string.Concat(method.Request)}";

    private static string Exception(ExceptionPlan exception) => exception.Type is { } type
        ? $"/// <exception cref=\"global::Clarifeye.Runtime.ApiException{{TError}}\">{XmlText.Line(exception.Statuses)}, with <c>{type.Replace("<", "&lt;").Replace(">", "&gt;")}</c>.</exception>"
        : $"/// <exception cref=\"global::Clarifeye.Runtime.ApiException\">{XmlText.Line(exception.Statuses)}.</exception>";
}
