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

    static PipelineRunStep IJsonObject<PipelineRunStep>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _name);
        cursor.DateTimeOrNull(1, ref _createdAt);
        cursor.Int32OrNull(2, ref _attempt);
        cursor.ListOrNull<PipelineRunStep, ObjectCodec<PipelineRunStep>>(3, ref _steps);
        cursor.End(ref _present, ref _additional);
    }
}
