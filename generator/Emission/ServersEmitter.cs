using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class ServersEmitter
{
    public static string Emit(ServersUnit unit) => Code.Of($$"""
        /// <summary>The servers that the document lists, to be used as a client's base address.</summary>
        {{unit.Accessibility}} static class {{unit.Name}}
        {
            {{Code.Blocks(unit.Servers.Select(server => server.Parameters.Count == 0 ? Property(server) : Method(server)))}}
        }
        """);

    private static string Property(ServerPlan server) => Code.Of($$"""
        {{Docs.Summary("`" + server.Url + "`")}}
        public static global::System.Uri {{server.Name}} { get; } = {{server.Address}};
        """);

    private static string Method(ServerPlan server) => Code.Of($$"""
        {{Docs.Summary("`" + server.Url + "`")}}
        {{Code.Lines(server.Parameters.Select(parameter => Docs.Parameter(parameter.Name, parameter.Description)))}}
        /// <exception cref="global::System.ArgumentException">A value would lead to another host.</exception>
        public static global::System.Uri {{server.Name}}({{Code.List(server.Parameters.Select(parameter => parameter.Declaration))}}) =>
            {{server.Address}};
        """);
}
