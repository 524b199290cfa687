using System.Text;

namespace Benchmarks.Startup;

/// <summary>The sources of a start-up program: the document, or the same models as classes, and a use of each.</summary>
static class MadeFiles
{
    public const string PayloadsName = "payloads.jsonl";

    /// <param name="folder">Where to; it is made if it does not exist.</param>
    /// <param name="program">Which program's: they differ in how they name a serializer.</param>
    /// <param name="models">How many models.</param>
    public static void Write(string folder, StartupProgram program, int models)
    {
        Directory.CreateDirectory(folder);
        Put("models.yaml", Document(models));
        Put("Models.cs", Classes(models, program.EnumAttribute));
        Put("MadeContext.cs", Context(models));
        Put("Uses.cs", Uses(models, program.RoundTrip));
        Put(PayloadsName, Payloads(models));

        // A file that stays as it was keeps its time, so that nothing is built again for it.
        void Put(string name, string text)
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text);
            }
        }
    }

    static string Document(int models) => Text($$"""
        openapi: 3.0.3
        info: { title: Models, version: '1' }
        paths: {}
        components:
          schemas:
            Kind: { type: string, enum: [open, on_hold, closed] }
        {{Each(models, model => $"""
                {ModelShape.ModelName(model)}:
                  type: object
                  properties:
            {EachProperty(property => $"        {ModelShape.WireName(model, property.Role)}: {property.Schema}")}
            """)}}
        """);

    static string Classes(int models, string enumAttribute) => Text($$"""
        #nullable enable
        namespace Made.Models;

        {{enumAttribute}}
        public enum Kind { Unknown, Open, OnHold, Closed }

        {{Each(models, model => $$"""
            public sealed class {{ModelShape.ModelName(model)}}
            {
            {{EachProperty(property => $"    public {property.Type} {ModelShape.PropertyName(model, property.Role)} {{ get; set; }}")}}
            }

            """)}}
        """);

    static string Context(int models) => Text($$"""
        using System.Text.Json.Serialization;

        namespace Made;

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
        {{Each(models, model => $"[JsonSerializable(typeof(Models.{ModelShape.ModelName(model)}))]")}}
        sealed partial class MadeContext : JsonSerializerContext;
        """);

    static string Uses(int models, Func<string, string> roundTrip) => Text($$"""
        using Made.Models;

        namespace Made;

        static class Uses
        {
            public static long RoundTrip(int model, byte[] utf8) => model switch
            {
        {{Each(models, model => $"        {model} => {roundTrip(ModelShape.ModelName(model))},")}}
                _ => throw new System.ArgumentOutOfRangeException(nameof(model)),
            };

            public static long Fill(long sum)
            {
        {{Each(models, model => $"        sum += Fill{model}();")}}
                return sum;
            }

        {{Each(models, model => $$"""
                static long Fill{{model}}()
                {
                    var model = new {{ModelShape.ModelName(model)}}
                    {
            {{EachProperty(property => $"            {ModelShape.PropertyName(model, property.Role)} = Given.{property.Given},")}}
                    };
                    Given.Last = model;
                    return Given.Sum({{string.Join(", ", ModelShape.Properties.Select(property => "model." + ModelShape.PropertyName(model, property.Role)))}});
                }

            """)}}
        }
        """);

    static string Payloads(int models) => Text(Each(models, model =>
        $"{{{string.Join(',', ModelShape.Properties.Select(property => $"\"{ModelShape.WireName(model, property.Role)}\":{property.Json}"))}}}"));

    static string Each(int models, Func<int, string> text) => string.Join('\n', Enumerable.Range(0, models).Select(text));

    static string EachProperty(Func<ModelProperty, string> text) =>
        string.Join('\n', ModelShape.Properties.Select(text));

    static string Text(string text) => new StringBuilder(text).Replace("\r\n", "\n").Append('\n').ToString();
}
