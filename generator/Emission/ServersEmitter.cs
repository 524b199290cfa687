using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class ServersEmitter
{
    public static string Emit(ServersUnit unit) => Code.Of($$"""
        /// <summary>The servers that the document lists, to be used as a client's base address.</summary>
        {{unit.Accessibility}} static class {{unit.Name}}
        {
            {{Code.Blocks(unit.Servers.Select(Server))}}
        }
        """);

    private static string Server(ServerPlan server) => Code.Of($$"""
        {{Docs.Summary("`" + server.Url + "`")}}
        public static global::System.Uri {{server.Name}} { get; } = new({{Literal.String(server.Url)}});
        """);
}
