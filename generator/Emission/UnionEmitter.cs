using System.Globalization;
using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class UnionEmitter
{
    public static string Emit(UnionUnit unit) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} sealed partial class {{unit.Name}} : global::Clarifeye.Runtime.IJsonCodec<{{unit.Name}}>{{(unit.IsNested ? ", global::Clarifeye.Runtime.IJsonUnion" : "")}}
        {
            {{Code.Blocks(unit.Cases.Select(unionCase => Constructor(unit, unionCase.Type)))}}

            /// <summary>Makes one of JSON that is none of the cases the document lists.</summary>
            public {{unit.Name}}(global::Clarifeye.Runtime.RawJson value) => Value = value;

            /// <summary>The value; a <see cref="global::Clarifeye.Runtime.RawJson"/> when it is none of the cases the document lists.</summary>
            public object? Value { get; }

            {{Code.Blocks(unit.Cases.Select(TryGet))}}

            /// <summary>Calls the function for the case this is, or <paramref name="unknown"/> when it is none that the document lists.</summary>
            public TResult Match<TResult>({{Code.List(unit.Cases.Select(Handler))}}, global::System.Func<global::Clarifeye.Runtime.RawJson, TResult> unknown) => Value switch
            {
                {{Code.Lines(unit.Tests.Select(Arm))}}
                global::Clarifeye.Runtime.RawJson value => unknown(value),
                _ => unknown(default),
            };

            {{Code.Lines(unit.Cases.Where(unionCase => unionCase.Converts).Select(unionCase => Conversion(unit, unionCase)))}}

            static readonly global::Clarifeye.Runtime.JsonUnion s_union = new({{unit.Choice}});
            {{(unit.IsNested ? "static global::Clarifeye.Runtime.JsonUnion global::Clarifeye.Runtime.IJsonUnion.Union => s_union;" : "")}}

            static {{unit.Name}} global::Clarifeye.Runtime.IJsonCodec<{{unit.Name}}>.Read(ref global::Clarifeye.Runtime.JsonCursor cursor) => cursor.Choose(s_union) switch
            {
                {{Code.Lines(unit.Reads.Select(Read))}}
                _ => new(cursor.ReadCase<global::Clarifeye.Runtime.RawJson, global::Clarifeye.Runtime.RawCodec>()),
            };

            static void global::Clarifeye.Runtime.IJsonCodec<{{unit.Name}}>.Write(ref global::Clarifeye.Runtime.JsonCursor cursor, {{unit.Name}} value)
            {
                switch (value.Value)
                {
                    {{Code.Lines(unit.Tests.Select(Write))}}
                    case global::Clarifeye.Runtime.RawJson raw: cursor.WriteCase<global::Clarifeye.Runtime.RawJson, global::Clarifeye.Runtime.RawCodec>(raw); break;
                    default: cursor.WriteCase<global::Clarifeye.Runtime.RawJson, global::Clarifeye.Runtime.RawCodec>(default); break;
                }
            }
        }
        """);

    private static string Constructor(UnionUnit unit, string type) => Code.Of($$"""
        /// <summary>Makes one of this case.</summary>
        public {{unit.Name}}({{type}} value) => Value = value;
        """);

    private static string TryGet(UnionCasePlan unionCase) => Code.Of($$"""
        /// <summary>Whether this is of that case, and if so its value.</summary>
        public bool TryGet{{unionCase.Name}}([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{unionCase.Type}}? value) => (value = Value as {{unionCase.AsType}}) is not null;
        """);

    private static string Handler(UnionCasePlan unionCase) => $"global::System.Func<{unionCase.Type}, TResult> {unionCase.Parameter}";

    private static string Arm(UnionCasePlan unionCase) => $"{unionCase.FullType} value => {unionCase.Parameter}(value),";

    private static string Conversion(UnionUnit unit, UnionCasePlan unionCase) => Code.Of($$"""
        /// <summary>Makes one of this case.</summary>
        public static implicit operator {{unit.Name}}({{unionCase.Type}} value) => new(value);
        """);

    private static string Read(string read, int index) => $"{index.ToString(CultureInfo.InvariantCulture)} => new({read}),";

    private static string Write(UnionCasePlan unionCase) => $"case {unionCase.FullType} known: cursor.WriteCase<{unionCase.FullType}, {unionCase.Codec}>(known); break;";
}
