using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Emission;

internal static class ClientEmitter
{
    public static string Emit(ClientUnit unit, CancellationToken cancellation) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{unit.Accessibility}} partial class {{unit.Name}} : global::System.IDisposable
        {
            /// <summary>Makes a client.</summary>
            {{Docs.Parameter("credential", unit.Credential)}}
            /// <param name="options">Base address, timeout, HttpClient; null for the document's first server and the defaults.</param>
            /// <exception cref="global::System.ArgumentException">The credential does not fit the document, or the options contradict each other.</exception>
            public {{unit.Name}}(global::Clarifeye.Runtime.Credential credential, global::Clarifeye.Runtime.ClientOptions? options = null)
                : this(new global::Clarifeye.Runtime.ClientPipeline({{Code.List(["credential", "options", unit.DefaultServer, .. unit.Security])}}))
            {
            }

            /// <summary>Makes a client without a connection, for tests that override its members.</summary>
            protected {{unit.Name}}()
                : this(global::Clarifeye.Runtime.ClientPipeline.Unconnected)
            {
            }

            {{unit.Name}}(global::Clarifeye.Runtime.ClientPipeline pipeline)
            {
                _pipeline = pipeline;
                {{Code.Lines(unit.Tags.Select(tag => $"{tag.Name} = new(pipeline);"))}}
            }

            {{Code.Blocks([.. unit.Tags.Select(Tag), .. unit.Methods.Until(cancellation).Select(MethodEmitter.Emit)])}}

            /// <summary>Ends its connections; a caller's HttpClient stays as it is.</summary>
            public void Dispose()
            {
                Dispose(true);
                global::System.GC.SuppressFinalize(this);
            }

            /// <summary>Ends its connections.</summary>
            /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (disposing)
                {
                    _pipeline.Dispose();
                }
            }

            readonly global::Clarifeye.Runtime.ClientPipeline _pipeline;
            {{Code.Lines(unit.Methods.Select(MethodEmitter.Fields))}}
        }
        """);

    private static string Tag(TagProperty tag) => Code.Of($$"""
        {{Docs.Summary(tag.Description ?? tag.Name + ".")}}
        public virtual {{tag.Type}} {{tag.Name}} { get; }
        """);
}
