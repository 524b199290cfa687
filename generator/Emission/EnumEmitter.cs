using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Emission;

internal static class EnumEmitter
{
    public static string Emit(EnumUnit unit, CancellationToken cancellation) => unit.TextsName is { } texts ? OfTexts(unit, texts, cancellation) : OfNumbers(unit, cancellation);

    private static string OfTexts(EnumUnit unit, string texts, CancellationToken cancellation) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} enum {{unit.Name}}
        {
            /// <summary>A value the document does not list. Its text stays with the object that holds it.</summary>
            Unknown = 0,

            {{Code.Members(unit.Members.Until(cancellation).Select(Member))}}
        }

        internal readonly struct {{texts}} : global::Clarifeye.Runtime.IJsonEnum<{{unit.Name}}> { public static global::Clarifeye.Runtime.JsonNames Names { get; } = new({{Literal.Names(unit.Members.Select(member => member.Text))}}); }
        """);

    private static string OfNumbers(EnumUnit unit, CancellationToken cancellation) => Code.Of($$"""
        {{Docs.Summary((unit.Description ?? "One of the numbers that the document lists.") + "\n\nIt may have a number that the document does not list.")}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} enum {{unit.Name}} : {{unit.Underlying}}
        {
            {{Code.Members(unit.Members.Until(cancellation).Select(Member))}}
        }
        """);

    private static string Member(EnumMember member) => Code.Of($$"""
        {{Docs.Summary(member.Description)}}
        {{member.Name}}{{member.Number}},
        """);
}
