using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>A page of runs with a link to the next.</summary>
public sealed class RunPage : IJsonObject<RunPage>
{
    static readonly JsonNames s_names = new(""","next":,"results":"""u8, 0);

    public string? Next { get; set; }

    public IReadOnlyList<Run>? Results { get; set; }

    static JsonNames IJsonObject<RunPage>.Names => s_names;

    static RunPage IJsonObject<RunPage>.Create() => new();

    static void IJsonObject<RunPage>.Read(ref JsonCursor cursor, RunPage value, ref JsonState state)
    {
        int property;
        IReadOnlyDictionary<string, RawJson>? ignored = null;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value.Next = cursor.ReadStringOrNull(); break;
                case 1: value.Results = cursor.ReadListOrNull<Run, ObjectCodec<Run>>(); break;
                default: cursor.ReadUndeclared(ref ignored); break;
            }
        }
    }

    static void IJsonObject<RunPage>.Write(ref JsonOutput output, RunPage value)
    {
        output.BeginObject();
        output.EndObject(s_names, null);
    }
}
