#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using System.Diagnostics.CodeAnalysis;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>What the generator emits for a class with a required member, written by hand.</summary>
public sealed class PipelineRun : IJsonObject<PipelineRun>
{
    public PipelineRun() { }

    [SetsRequiredMembers]
    PipelineRun(JsonConstruction construction) { _ = construction; _name = null!; }

    public required string Name { get => _name; set => _name = value; }
    public Guid? Id { get => _id; set { _id = value; _present &= ~2u; } }
    public Guid? User { get => _user; set { _user = value; _present |= 4u; } }
    public PipelineRunStatus? Status { get => _status; set { _status = value; _statusText = null; _present &= ~8u; } }
    public string? StatusText
    {
        get => JsonEnum.Text<PipelineRunStatus, PipelineRunStatusJson>(_status, _statusText);
        set { _status = JsonEnum.Parse<PipelineRunStatus, PipelineRunStatusJson>(value, out _statusText); _present &= ~8u; }
    }
    public IReadOnlyList<PermissionType>? Permissions { get => _permissions; set { _permissions = value; _permissionsJson = null; _present &= ~16u; } }
    public RawJson? PermissionsJson => _permissionsJson;
    public IReadOnlyList<PipelineRunStep>? Steps { get => _steps; set { _steps = value; _present &= ~32u; } }
    public IReadOnlyDictionary<string, Guid?>? Inputs { get => _inputs; set { _inputs = value; _present &= ~64u; } }
    public RawJson? Tables { get => _tables; set { _tables = value; _present |= 128u; } }
    public DateTimeOffset? CreatedAt { get => _createdAt; set { _createdAt = value; _present &= ~256u; } }
    public BadRequest? Problem { get => _problem; set { _problem = value; _problemJson = null; _present &= ~512u; } }
    public RawJson? ProblemJson => _problemJson;
    public IReadOnlyDictionary<string, PermissionType>? Grants { get => _grants; set { _grants = value; _grantsJson = null; _present &= ~1024u; } }
    public RawJson? GrantsJson => _grantsJson;
    public IReadOnlyDictionary<string, RawJson>? AdditionalProperties { get => _additional; set => _additional = value; }

    string _name; Guid? _id; Guid? _user; PipelineRunStatus? _status; string? _statusText; IReadOnlyList<PermissionType>? _permissions; RawJson? _permissionsJson;
    IReadOnlyList<PipelineRunStep>? _steps; IReadOnlyDictionary<string, Guid?>? _inputs; RawJson? _tables; DateTimeOffset? _createdAt; BadRequest? _problem; RawJson? _problemJson;
    IReadOnlyDictionary<string, PermissionType>? _grants; RawJson? _grantsJson; IReadOnlyDictionary<string, RawJson>? _additional; uint _present;

    static readonly JsonNames s_names = new(
        ""","name":,"id":,"user":,"status":,"permissions":,"steps":,"inputs":,"tables":,"created_at":,"problem":,"grants":"""u8, required: 0x1, readOnly: 0x2);

    static PipelineRun IJsonObject<PipelineRun>.Create(ref JsonCursor cursor) => new(default(JsonConstruction));

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.String(0, ref _name);
        cursor.GuidOrNull(1, ref _id);
        cursor.GuidOrNull(2, ref _user);
        cursor.EnumOrNull<PipelineRunStatus, PipelineRunStatusJson>(3, ref _status, ref _statusText);
        cursor.KeptOrNull<IReadOnlyList<PermissionType>, ListCodec<PermissionType, EnumCodec<PermissionType, PermissionTypeJson>>>(4, ref _permissions, ref _permissionsJson);
        cursor.ListOrNull<PipelineRunStep, ObjectCodec<PipelineRunStep>>(5, ref _steps);
        cursor.MapOrNull<Guid?, NullableCodec<Guid, GuidCodec>>(6, ref _inputs);
        cursor.RawOrNull(7, ref _tables);
        cursor.DateTimeOrNull(8, ref _createdAt);
        cursor.KeptOrNull<BadRequest, BadRequest>(9, ref _problem, ref _problemJson);
        cursor.KeptOrNull<IReadOnlyDictionary<string, PermissionType>, MapCodec<PermissionType, EnumCodec<PermissionType, PermissionTypeJson>>>(10, ref _grants, ref _grantsJson);
        cursor.End(ref _present, ref _additional);
    }
}
