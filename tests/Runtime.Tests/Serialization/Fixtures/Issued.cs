#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>What only a server sets, which it must, and not to null.</summary>
public sealed class Issued : IJsonObject<Issued>
{
    public RawJson? Raw { get => _raw; set { _raw = value; } }
    public BadRequest? Union { get => _union; set { _union = value; } }
    public string? Text { get => _text; set { _text = value; } }

    RawJson? _raw; BadRequest? _union; string? _text;

    static readonly JsonNames s_names = new(""","raw":,"union":,"text":"""u8, required: 0x7, readOnly: 0x7);

    static Issued IJsonObject<Issued>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        uint present = 0;
        IReadOnlyDictionary<string, RawJson>? undeclared = null;
        cursor.Begin(s_names, present);
        cursor.RawOrNull(0, ref _raw);
        cursor.ValueOrNull<BadRequest, BadRequest>(1, ref _union);
        cursor.StringOrNull(2, ref _text);
        cursor.End(ref present, ref undeclared);
    }
}
