#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>Properties that may be anything, or missing: only broken JSON is refused.</summary>
public sealed class Loose : IJsonObject<Loose>
{
    public RawJson? A { get => _a; set { _a = value; } }
    public RawJson? B { get => _b; set { _b = value; } }
    public RawJson? Id { get => _id; set { _id = value; } }

    RawJson? _a; RawJson? _b; RawJson? _id;

    static readonly JsonNames s_names = new(""","a":,"b":,"id":"""u8);

    static Loose IJsonObject<Loose>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        uint present = 0;
        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        cursor.Begin(s_names, present);
        cursor.RawOrNull(0, ref _a);
        cursor.RawOrNull(1, ref _b);
        cursor.RawOrNull(2, ref _id);
        cursor.End(ref present, ref undeclared);
    }
}
