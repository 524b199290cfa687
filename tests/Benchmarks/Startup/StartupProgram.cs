namespace Benchmarks.Startup;

/// <summary>A program below Programs/, named as its project.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="RoundTrip">C# that reads and writes a model of that name.</param>
/// <param name="EnumAttribute">What the models' enum needs.</param>
sealed record StartupProgram(string Name, Func<string, string> RoundTrip, string EnumAttribute = "")
{
    const string Converter = "[System.Text.Json.Serialization.JsonConverter(typeof(KindConverter))]";

    /// <summary>The models and the code that this repository generates for them.</summary>
    public static StartupProgram Generated { get; } = new("Generated", model => $"RoundTrips.Of<{model}>(utf8)");

    /// <summary>Plain classes and System.Text.Json's source generator.</summary>
    public static StartupProgram SourceGenerated { get; } = new("SourceGenerated", model => $"RoundTrips.Of(utf8, MadeContext.Default.{model})", Converter);

    /// <summary>Plain classes and System.Text.Json by reflection, which Native AOT does not have.</summary>
    public static StartupProgram Reflection { get; } = new("Reflection", model => $"RoundTrips.Of<{model}>(utf8)", Converter);

    /// <summary>Plain classes alone.</summary>
    public static StartupProgram Plain { get; } = new("Plain", model => $"RoundTrips.Of<{model}>(utf8)");

    public override string ToString() => Name;
}
