using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec.Overlays;

/// <summary>Applies an overlay to a document's tree and says what came out.</summary>
internal sealed class Overlaying
{
    private static readonly ClientItem s_item = new("api.yaml", "MyApp.csproj", "api.yaml", "", "MyApp.Api", "Client", "public", []);

    private readonly OverlaidPlaces _places;

    private Overlaying(string document, string overlay)
    {
        _places = new OverlaidPlaces(new SourceMap("api.yaml", document));
        var problems = new ProblemList("api.yaml", _places);
        Tree = TreeReader.Read("api.yaml", document, problems, TestContext.Current.CancellationToken)!;
        _places.Changes = OverlayApplication.Apply(Tree, s_item with { Overlays = [new OverlayFile("overlay.yaml", overlay)] }, problems, TestContext.Current.CancellationToken).Collect(Tree);
        Problems = [.. problems.ToEquatableArray().Where(problem => problem.Id[3] != '4').Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Path}({problem.Position.Line + 1},{problem.Position.Column + 1}) {problem.Id}"))];
    }

    public JsonObject Tree { get; }

    /// <summary>Errors and warnings, as <c>overlay.yaml(5,11) OAC2204</c>.</summary>
    public IReadOnlyList<string> Problems { get; }

    public static Overlaying Of(string document, string overlay) => new(document, overlay);

    /// <summary>The actions begin at line 4, column 3.</summary>
    public static Overlaying Actions(string document, string actions, string version = "1.1.0") =>
        Of(document, $"overlay: {version}\ninfo: {{ title: t, version: '1' }}\nactions:\n" + string.Join("\n", actions.Split('\n').Select(line => "  " + line)));

    public string Place(string pointer)
    {
        SourcePlace place = _places.Find(pointer);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.Position.Line + 1},{place.Position.Column + 1})");
    }
}
