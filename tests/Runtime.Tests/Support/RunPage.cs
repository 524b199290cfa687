using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>A page of runs with a link to the next.</summary>
public sealed class RunPage : IJsonObject<RunPage>
{
    string? _next; IReadOnlyList<Run>? _results; IReadOnlyDictionary<string, RawJson>? _additional; uint _present;

    static readonly JsonNames s_names = new(""","next":,"results":"""u8);

    public string? Next { get => _next; set => _next = value; }

    public IReadOnlyList<Run>? Results { get => _results; set => _results = value; }

    static RunPage IJsonObject<RunPage>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _next);
        cursor.ListOrNull<Run, ObjectCodec<Run>>(1, ref _results);
        cursor.End(ref _present, ref _additional);
    }
}
