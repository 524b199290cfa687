using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class EnumEmitter
{
    public static string Emit(EnumUnit unit) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{Docs.Obsolete(unit.IsObsolete)}}
        {{unit.Accessibility}} enum {{unit.Name}}
        {
            /// <summary>A value the document does not list. Its text stays with the object that holds it.</summary>
            Unknown = 0,

            {{Code.Lines(unit.Members.Select(member => member.Name + ","))}}
        }

        internal readonly struct {{unit.TextsName}} : global::Clarifeye.Runtime.IJsonEnum<{{unit.Name}}> { public static global::Clarifeye.Runtime.JsonNames Names { get; } = new({{Literal.Names(unit.Members.Select(member => member.Text))}}); }
        """);
}
