using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>The same run as another server would send it.</summary>
static class Variations
{
    /// <summary>The members of a run and of its steps in another order each time.</summary>
    public static JsonObject Shuffled(JsonObject run, Seeded seeded)
    {
        var shuffled = Shuffle(run, seeded);
        shuffled["steps"] = new JsonArray([.. run["steps"]!.AsArray().Select(step => Shuffle(step!.AsObject(), seeded))]);
        return shuffled;
    }

    /// <summary>Three members that the document does not list, in a run and in each of its steps.</summary>
    public static JsonObject WithUnknowns(JsonObject run)
    {
        var laden = run.DeepClone().AsObject();
        foreach (var target in laden["steps"]!.AsArray().Select(step => step!.AsObject()).Prepend(laden))
        {
            target["x_unknown_0"] = "some new value";
            target["x_unknown_1"] = 12345;
            target["x_unknown_2"] = new JsonObject { ["a"] = new JsonArray(1, 2, 3), ["b"] = null };
        }
        return laden;
    }

    static JsonObject Shuffle(JsonObject source, Seeded seeded) =>
        new(source.OrderBy(_ => seeded.Number(int.MaxValue)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
}
