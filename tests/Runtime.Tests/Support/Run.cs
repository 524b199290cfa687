using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>A small object as the generator would write it.</summary>
public sealed class Run : IJsonObject<Run>
{
    static readonly JsonNames s_names = new(""","name":,"status":"""u8, 1);

    public string? Name { get; set; }

    public string? Status { get; set; }

    static JsonNames IJsonObject<Run>.Names => s_names;

    static Run IJsonObject<Run>.Create() => new();

    static void IJsonObject<Run>.Read(ref JsonCursor cursor, Run value, ref JsonState state)
    {
        int property;
        IReadOnlyDictionary<string, RawJson>? ignored = null;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value.Name = cursor.ReadString(); break;
                case 1: value.Status = cursor.ReadStringOrNull(); break;
                default: cursor.ReadUndeclared(ref ignored); break;
            }
        }
    }

    static void IJsonObject<Run>.Write(ref JsonOutput output, Run value)
    {
        output.BeginObject();
        output.WriteStringOrNull(s_names, 0, value.Name, 0);
        output.WriteStringOrNull(s_names, 1, value.Status, 0);
        output.EndObject(s_names, null);
    }
}
