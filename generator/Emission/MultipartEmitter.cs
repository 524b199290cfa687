using Clarifeye.Generated.CSharp;

namespace Clarifeye.Generated.Emission;

internal static class MultipartEmitter
{
    public static string Emit(MultipartUnit unit) => Code.Of($$"""
        {{Docs.Summary(unit.Description)}}
        {{Docs.Obsolete(unit.IsObsolete, unit.Description)}}
        {{unit.Accessibility}} sealed partial class {{unit.Name}} : global::Clarifeye.Runtime.IMultipartBody
        {
            {{Code.Members(unit.Parts.Select(Property))}}

            void global::Clarifeye.Runtime.IMultipartBody.AddTo(global::Clarifeye.Runtime.MultipartParts parts)
            {
                {{Code.Lines(unit.Parts.Select(part => $"parts.{part.Add};"))}}
            }
        }
        """);

    private static string Property(PartPlan part) => Code.Of($$"""
        {{Docs.Summary(part.Description)}}
        {{Docs.Obsolete(part.IsObsolete, part.Description)}}
        public {{part.Modifier}}{{part.Type}} {{part.Name}} { get; set; }{{part.Initializer}}
        """);
}
