using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Emission;

internal static class ClassEmitter
{
    public static string Emit(ClassUnit unit, CancellationToken cancellation) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} {{unit.Modifier}}partial class {{unit.Name}} : {{unit.Base}}global::Clarifeye.Runtime.IJsonObject<{{unit.Name}}>
        {
            {{Code.Blocks([Code.Members([.. unit.Declared.Until(cancellation).SelectMany(Property), Additional(unit)]), Fields(unit), Constructors(unit)])}}

            static {{unit.Name}} global::Clarifeye.Runtime.IJsonObject<{{unit.Name}}>.Create(ref global::Clarifeye.Runtime.JsonCursor cursor) => {{Creation(unit)}};
            {{(unit.Derivation is null ? "" : "static global::Clarifeye.Runtime.JsonDiscriminator? s_derived;")}}
            static global::Clarifeye.Runtime.JsonNames? s_names;

            void global::Clarifeye.Runtime.IJsonObject.Properties(ref global::Clarifeye.Runtime.JsonCursor cursor)
            {
                cursor.Begin(s_names ??= new({{Literal.Names(unit.Properties.Select(property => property.JsonName))}}{{unit.Bits}}){{unit.Additional.Initializer}}, {{unit.Presence.Name}});
                {{Code.Lines(unit.Segments.Until(cancellation).Select(segment => Segment(segment, unit.Properties)))}}
                cursor.End{{unit.Additional.TypeArguments}}({{unit.Presence.Target}}, ref {{unit.Additional.Field}});
            }
        }
        """);

    private static IEnumerable<string> Property(PropertyPlan property) => [Declaration(property), Companion(property)];

    private static string Declaration(PropertyPlan property) => Code.Of($$"""
        {{Docs.Summary(property.Description)}}
        {{Docs.Obsolete(property.IsObsolete, property.Description)}}
        public {{property.Modifier}}{{property.Type}} {{property.Name}} { get => {{property.Field}}; {{Setter(property)}} }
        """);

    private static string Setter(PropertyPlan property) =>
        property.OnSet.Length == 0 ? $"set => {property.Field} = value;" : $"set {{ {property.Field} = value; {property.OnSet} }}";

    private static string Companion(PropertyPlan property) => property.Companion switch
    {
        null => "",
        { Text: { } text } companion => Code.Of($$"""
            /// <summary>The text of <see cref="{{property.Name}}"/> on the wire, listed in the document or not.</summary>
            {{Docs.Obsolete(property.IsObsolete, property.Description)}}
            public string? {{companion.Name}} { get => global::Clarifeye.Runtime.JsonEnum.Text{{text}}({{property.Field}}, {{companion.Field}}); set { {{companion.OnSet}} } }
            """),
        { } companion => Code.Of($$"""
            /// <summary>The JSON of <see cref="{{property.Name}}"/> as received, when it holds a value the document does not list; otherwise null.</summary>
            {{Docs.Obsolete(property.IsObsolete, property.Description)}}
            public global::Clarifeye.Runtime.RawJson? {{companion.Name}} => {{companion.Field}};
            """),
    };

    private static string Additional(ClassUnit unit) => !unit.DeclaresAdditional ? "" : Code.Of($$"""
        /// <summary>The properties that the document does not declare, as received; they are written back.</summary>
        public {{unit.Additional.Type}}? AdditionalProperties { get => {{unit.Additional.Field}}; set => {{unit.Additional.Field}} = value; }
        """);

    private static string Segment(PropertySegment segment, EquatableArray<PropertyPlan> properties)
    {
        string calls = Code.Lines(Enumerable.Range(segment.First, segment.End - segment.First).Select(index => $"cursor.{properties[index].Access};"));
        return segment.Guard.Length == 0 ? calls : Code.Of($$"""
            if (cursor.{{segment.Guard}})
            {
                {{calls}}
            }
            """);
    }

    private static string Fields(ClassUnit unit) => Code.Lines(unit.Fields.Select(field => $"{unit.FieldModifier}{field.Type} {Code.List(field.Names)};"));

    private static string Constructors(ClassUnit unit) => unit.Construction is not { } construction ? "" : Code.Of($$"""
        public {{unit.Name}}() { {{construction.Initialization}}}
        [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers] {{construction.Modifier}}{{unit.Name}}(global::Clarifeye.Runtime.JsonConstruction _){{construction.Base}} { }
        """);

    private static string Creation(ClassUnit unit) => unit.Derivation is not { } derivation ? $"new({unit.Construction?.Argument})" : Code.Of($$"""
        cursor.Choose(s_derived ??= new({{derivation.Discriminator}})) switch
        {
            {{Code.Lines(derivation.Derived.Select(derived => $"{derived.Texts} => cursor.Create<{derived.FullType}>(),"))}}
            _ => new {{unit.Name}}({{unit.Construction?.Argument}}),
        }
        """);
}
