using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Emission;

internal static class JsonTypesEmitter
{
    public static string Emit(JsonTypesUnit unit, CancellationToken cancellation) => Code.Of($$"""
        /// <summary>Tells <see cref="global::System.Text.Json.JsonSerializer"/> how the types of <see cref="{{unit.ClientName}}"/> are read and written.</summary>
        {{unit.Accessibility}} sealed class {{unit.Name}} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
        {
            {{unit.Name}}()
            {
            }

            /// <summary>The resolver, for the chain of <see cref="global::System.Text.Json.JsonSerializerOptions.TypeInfoResolverChain"/>: before those that know types by their C# members.</summary>
            public static {{unit.Name}} Resolver { get; } = new();

            /// <summary>What the serializer has to know of a type of this client; null for any other type.</summary>
            public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
            {
                {{Code.Lines(unit.Types.Until(cancellation).Select(Type))}}
                return global::Clarifeye.Runtime.ApiTypeInfo.OfRuntime(type, options);
            }
        }
        """);

    private static string Type(JsonTypePlan type) => $"if ({type.Condition}) return global::Clarifeye.Runtime.ApiTypeInfo.{type.Info};";
}
