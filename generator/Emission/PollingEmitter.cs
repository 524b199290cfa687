using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class PollingEmitter
{
    private const string Polling = "global::Clarifeye.Runtime.PollingOptions? polling = null";

    public static string Fields(PollingPlan polling) =>
        $"static readonly global::Clarifeye.Runtime.PollingRule {polling.Rule} = new({polling.Arguments});";

    public static string Emit(MethodPlan method, PollingPlan polling) => Code.Of($$"""
        /// <summary>Repeats <see cref="{{method.Name}}"/> until its answer is final, and returns that answer, whichever it is.</summary>
        {{Parameters(method)}}
        /// <param name="polling">Interval, backoff, jitter and timeout; null for the document's: {{polling.Pace}}.</param>
        /// <param name="progress">Told of every answer.</param>
        /// <param name="options">Headers, timeout and a look at the response for each call; null for none.</param> <param name="cancellationToken">Ends the waiting.</param>
        /// <exception cref="global::Clarifeye.Runtime.PollingTimeoutException{T}">It took too long; the exception has the last answer.</exception>
        {{MethodEmitter.Exceptions(method)}}
        public virtual {{method.ReturnType}} {{polling.Name}}({{MethodEmitter.Parameters(method, Polling, $"global::System.IProgress<{polling.Response}>? progress = null")}}) =>
            _pipeline.WaitAsync(token => {{method.Name}}({{Code.List([.. method.Parameters.Select(parameter => parameter.Name), "options", "token"])}}), {{polling.Rule}}, {{polling.DoneName}}, polling, progress, cancellationToken);

        /// <summary>Repeats <see cref="{{method.Name}}"/> and yields each answer that differs from the one before, up to the final one.</summary>
        {{Parameters(method)}}
        /// <param name="polling">Interval, backoff, jitter and timeout; null for the document's: {{polling.Pace}}.</param>
        /// <param name="options">Headers, timeout and a look at the response for each call; null for none.</param> <param name="cancellationToken">Ends the watching.</param>
        /// <exception cref="global::Clarifeye.Runtime.PollingTimeoutException{T}">It took too long; the exception has the last answer.</exception>
        {{MethodEmitter.Exceptions(method)}}
        public virtual global::System.Collections.Generic.IAsyncEnumerable<{{polling.Response}}> {{polling.WatchName}}({{MethodEmitter.Parameters(method, Polling)}}) =>
            _pipeline.WatchAsync<{{polling.FullResponse}}>({{MethodEmitter.Request(method)}}, {{polling.Rule}}, {{polling.DoneName}}, polling, options, cancellationToken);

        static bool {{polling.DoneName}}({{polling.Response}} value) => value.{{polling.Property}} is {{string.Join(" or ", polling.IsDone)}};
        """);

    private static string Parameters(MethodPlan method) =>
        Code.Lines(method.Parameters.Select(parameter => Docs.Parameter(parameter.Name, parameter.Description)));
}
