using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>An error's body: <c>{"error": "…"}</c>.</summary>
public sealed class ServerError : IJsonObject<ServerError>
{
    static readonly JsonNames s_names = new(""","error":"""u8, 1);

    public string? Error { get; set; }

    static JsonNames IJsonObject<ServerError>.Names => s_names;

    static ServerError IJsonObject<ServerError>.Create() => new();

    static void IJsonObject<ServerError>.Read(ref JsonCursor cursor, ServerError value, ref JsonState state)
    {
        int property;
        IReadOnlyDictionary<string, RawJson>? ignored = null;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value.Error = cursor.ReadString(); break;
                default: cursor.ReadUndeclared(ref ignored); break;
            }
        }
    }

    static void IJsonObject<ServerError>.Write(ref JsonOutput output, ServerError value)
    {
        output.BeginObject();
        output.WriteStringOrNull(s_names, 0, value.Error, 0);
        output.EndObject(s_names, null);
    }
}
