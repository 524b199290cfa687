using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>A small object as the generator would write it.</summary>
public sealed class Run : IJsonObject<Run>
{
    string? _name; string? _status; IReadOnlyDictionary<string, RawJson>? _additional; uint _present;

    static readonly JsonNames s_names = new(""","name":,"status":"""u8, required: 0x1);

    public string? Name { get => _name; set => _name = value; }

    public string? Status { get => _status; set => _status = value; }

    static Run IJsonObject<Run>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _name);
        cursor.StringOrNull(1, ref _status);
        cursor.End(ref _present, ref _additional);
    }
}
