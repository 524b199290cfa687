using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Corpus.Documents;
using Corpus.Report;

namespace Corpus.RoundTrip;

/// <summary>Reads and writes back the examples and defaults of a document that are valid against their own schemas.</summary>
internal sealed class RoundTrips(FileTrees trees, GeneratedTypes types, SchemaKeys keys)
{
    private readonly Validity _validity = new(trees);
    private readonly Trial _trial = new(types, keys, trees);
    private readonly List<Finding> _losses = [];
    private int _found;
    private int _valid;

    /// <summary>Those that were read and written back.</summary>
    public int Tried { get; private set; }

    public int Losses => _losses.Count;

    public IEnumerable<Finding> Findings =>
    [
        new Finding(string.Create(CultureInfo.InvariantCulture, $"{_found} examples and defaults, {_valid} valid against their schemas, {Tried} of a generated type, {Losses} losses"), IsFailure: false),
        .. _losses,
    ];

    public void Try(FileTree document)
    {
        foreach (Example example in new Examples(trees).In(document))
        {
            _found++;
            if (_validity.IsValid(example.Value.Node, example.Schema))
            {
                _valid++;
                Try(example);
            }
        }
    }

    private void Try(Example example)
    {
        (JsonNode Value, Func<byte[], byte[]> RoundTrip)[] parts = [.. _trial.Parts(example.Value.Node, example.Schema)];
        if (parts.Length == 0 && InItsOwner(example) is { } owner)
        {
            parts = [.. _trial.Parts(owner.Value, owner.Schema)];
        }

        Tried += parts.Length > 0 ? 1 : 0;
        if (parts.Select(part => Loss(part.Value, part.RoundTrip)).FirstOrDefault(loss => loss is not null) is { } loss)
        {
            _losses.Add(new Finding($"{example.Place}: lost: {loss}", IsFailure: true));
        }
    }

    /// <summary>A value of a property, in an object of the class that has the property.</summary>
    private (JsonObject Value, Located Schema)? InItsOwner(Example example)
    {
        IReadOnlyList<string> segments = example.Schema.Segments;
        if (segments.Count < 2 || segments[^2] != "properties")
        {
            return null;
        }

        int depth = segments.Count - 2;
        while (depth > 1 && segments[depth - 2] == "allOf")
        {
            depth -= 2;
        }

        Located? owner = segments.Take(depth).Aggregate<string, Located?>(new Located(example.Schema.File, example.Schema.File.Root, []), (node, segment) => node?.Below(segment));
        return owner is not null && new OwnerSample(trees, _validity).With(owner, segments[^1], example.Value.Node) is { } sample ? (sample, owner) : null;
    }

    private static string? Loss(JsonNode value, Func<byte[], byte[]> roundTrip)
    {
        try
        {
            return SameJson.Difference(value, JsonNode.Parse(roundTrip(Encoding.UTF8.GetBytes(value.ToJsonString()))));
        }
        catch (Exception exception)
        {
            // Whatever a type throws at a value of its own is a loss.
            return exception.Message;
        }
    }
}
