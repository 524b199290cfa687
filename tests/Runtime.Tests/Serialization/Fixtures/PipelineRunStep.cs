using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

public sealed class PipelineRunStep : IJsonObject<PipelineRunStep>
{
    public string? Name { get => _name; set { _name = value; _present &= ~1u; } }
    public DateTimeOffset? CreatedAt { get => _createdAt; set { _createdAt = value; _present &= ~2u; } }
    public int? Attempt { get => _attempt; set { _attempt = value; _present &= ~4u; } }
    public IReadOnlyList<PipelineRunStep>? Steps { get => _steps; set { _steps = value; _present &= ~8u; } }
    public IReadOnlyDictionary<string, RawJson>? AdditionalProperties { get => _additional; set => _additional = value; }

    string? _name; DateTimeOffset? _createdAt; int? _attempt; IReadOnlyList<PipelineRunStep>? _steps; IReadOnlyDictionary<string, RawJson>? _additional; uint _present;

    static readonly JsonNames s_names = new(""","name":,"created_at":,"attempt":,"steps":"""u8);

    static JsonNames IJsonObject<PipelineRunStep>.Names => s_names;
    static PipelineRunStep IJsonObject<PipelineRunStep>.Create() => new();

    static void IJsonObject<PipelineRunStep>.Read(ref JsonCursor cursor, PipelineRunStep value, ref JsonState state)
    {
        int property;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value._name = cursor.ReadStringOrNull(); break;
                case 1: value._createdAt = cursor.ReadDateTimeOrNull(); break;
                case 2: value._attempt = cursor.ReadInt32OrNull(); break;
                case 3: value._steps = cursor.ReadListOrNull<PipelineRunStep, ObjectCodec<PipelineRunStep>>(); break;
                default: cursor.ReadUndeclared(ref value._additional); break;
            }
        }

        value._present = (uint)state.Seen;
    }

    static void IJsonObject<PipelineRunStep>.Write(ref JsonOutput output, PipelineRunStep value)
    {
        output.BeginObject();
        output.WriteStringOrNull(s_names, 0, value._name, value._present);
        output.WriteDateTimeOrNull(s_names, 1, value._createdAt, value._present);
        output.WriteInt32OrNull(s_names, 2, value._attempt, value._present);
        output.WriteListOrNull<PipelineRunStep, ObjectCodec<PipelineRunStep>>(s_names, 3, value._steps, value._present);
        output.EndObject(s_names, value._additional);
    }
}
