using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class EnumEmitter
{
    public static string Emit(EnumUnit unit) => unit.TextsName is { } texts ? OfTexts(unit, texts) : OfNumbers(unit);

    private static string OfTexts(EnumUnit unit, string texts) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} enum {{unit.Name}}
        {
            /// <summary>A value the document does not list. Its text stays with the object that holds it.</summary>
            Unknown = 0,

            {{Code.Members(unit.Members.Select(Member))}}
        }

        internal readonly struct {{texts}} : global::Clarifeye.Runtime.IJsonEnum<{{unit.Name}}> { public static global::Clarifeye.Runtime.JsonNames Names { get; } = new({{Literal.Names(unit.Members.Select(member => member.Text))}}); }
        """);

    private static string OfNumbers(EnumUnit unit) => Code.Of($$"""
        {{Docs.Summary((unit.Description ?? "One of the numbers that the document lists.") + "\n\nIt may have a number that the document does not list.")}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} enum {{unit.Name}} : {{unit.Underlying}}
        {
            {{Code.Members(unit.Members.Select(Member))}}
        }
        """);

    private static string Member(EnumMember member) => Code.Of($$"""
        {{Docs.Summary(member.Description)}}
        {{member.Name}}{{member.Number}},
        """);
}
