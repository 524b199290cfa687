using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>An error's body: <c>{"error": "…"}</c>.</summary>
public sealed class ServerError : IJsonObject<ServerError>
{
    string? _error; IReadOnlyDictionary<string, RawJson>? _additional; uint _present;

    static readonly JsonNames s_names = new(""","error":"""u8, required: 0x1);

    public string? Error { get => _error; set => _error = value; }

    static ServerError IJsonObject<ServerError>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _error);
        cursor.End(ref _present, ref _additional);
    }
}
