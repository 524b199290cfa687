using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class ResultEmitter
{
    public static string Emit(ResultUnit unit) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{unit.Accessibility}} sealed partial class {{unit.Name}}
        {
            {{Code.Blocks(unit.Cases.Select(body => Constructor(unit, body)))}}

            /// <summary>The body.</summary>
            public object Value { get; }

            {{Code.Blocks(unit.Cases.Select(TryGet))}}

            /// <summary>Calls the function for the body this is.</summary>
            public TResult Match<TResult>({{Code.List(unit.Cases.Select(Handler))}}) => Value switch
            {
                {{Code.Lines(unit.Tests.Select(Arm))}}
                _ => throw new global::System.InvalidOperationException("There is no value."),
            };
        }
        """);

    private static string Constructor(ResultUnit unit, ResultCasePlan body) => Code.Of($$"""
        /// <summary>Makes one of this body.</summary>
        public {{unit.Name}}({{body.Type}} value) => Value = value;
        """);

    private static string TryGet(ResultCasePlan body) => Code.Of($$"""
        /// <summary>Whether this is that body, and if so its value.</summary>
        public bool TryGet{{body.Name}}([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{body.Type}}? value) => (value = Value as {{body.AsType}}) is not null;
        """);

    private static string Handler(ResultCasePlan body) => $"global::System.Func<{body.Type}, TResult> {body.Parameter}";

    private static string Arm(ResultCasePlan body) => $"{body.FullType} value => {body.Parameter}(value),";
}
