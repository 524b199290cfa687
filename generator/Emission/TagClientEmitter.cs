using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Emission;

internal static class TagClientEmitter
{
    public static string Emit(TagClientUnit unit, CancellationToken cancellation) => Code.Of($$"""
        {{Docs.Summary(unit.Description ?? "The operations of the tag `" + unit.TagName + "`.")}}
        {{unit.Accessibility}} partial class {{unit.Name}}
        {
            /// <summary>Makes one without a connection, for tests that override its members.</summary>
            protected {{unit.Name}}() => _pipeline = global::Clarifeye.Runtime.ClientPipeline.Unconnected;

            internal {{unit.Name}}(global::Clarifeye.Runtime.ClientPipeline pipeline) => _pipeline = pipeline;

            {{Code.Blocks(unit.Methods.Until(cancellation).Select(MethodEmitter.Emit))}}

            readonly global::Clarifeye.Runtime.ClientPipeline _pipeline;
            {{Code.Lines(unit.Methods.Select(MethodEmitter.Fields))}}
        }
        """);
}
