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
        ""","name":,"id":,"user":,"status":,"permissions":,"steps":,"inputs":,"tables":,"created_at":,"problem":,"grants":"""u8, 1);

    static JsonNames IJsonObject<PipelineRun>.Names => s_names;
    static PipelineRun IJsonObject<PipelineRun>.Create() => new(default(JsonConstruction));

    static void IJsonObject<PipelineRun>.Read(ref JsonCursor cursor, PipelineRun value, ref JsonState state)
    {
        int property;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value._name = cursor.ReadString(); break;
                case 1: value._id = cursor.ReadGuidOrNull(); break;
                case 2: value._user = cursor.ReadGuidOrNull(); break;
                case 3: value._status = cursor.ReadEnumOrNull<PipelineRunStatus, PipelineRunStatusJson>(ref value._statusText); break;
                case 4:
                    value._permissions = cursor.ReadKeepingOrNull<IReadOnlyList<PermissionType>,
                        ListCodec<PermissionType, EnumCodec<PermissionType, PermissionTypeJson>>>(ref value._permissionsJson); break;
                case 5: value._steps = cursor.ReadListOrNull<PipelineRunStep, ObjectCodec<PipelineRunStep>>(); break;
                case 6: value._inputs = cursor.ReadMapOrNull<Guid?, NullableCodec<Guid, GuidCodec>>(); break;
                case 7: value._tables = cursor.ReadRawOrNull(); break;
                case 8: value._createdAt = cursor.ReadDateTimeOrNull(); break;
                case 9: value._problem = cursor.ReadKeepingOrNull<BadRequest, BadRequest>(ref value._problemJson); break;
                case 10:
                    value._grants = cursor.ReadKeepingOrNull<IReadOnlyDictionary<string, PermissionType>,
                        MapCodec<PermissionType, EnumCodec<PermissionType, PermissionTypeJson>>>(ref value._grantsJson); break;
                default: cursor.ReadUndeclared(ref value._additional); break;
            }
        }

        value._present = (uint)state.Seen;
    }

    static void IJsonObject<PipelineRun>.Write(ref JsonOutput output, PipelineRun value)
    {
        output.BeginObject();
        output.WriteString(s_names, 0, value._name);
        if (output.IncludesReadOnly)
        {
            output.WriteGuidOrNull(s_names, 1, value._id, value._present);
        }

        output.WriteGuidOrNull(s_names, 2, value._user, value._present);
        output.WriteEnumOrNull<PipelineRunStatus, PipelineRunStatusJson>(s_names, 3, value._status, value._statusText, value._present);
        output.WriteKeptOrNull<IReadOnlyList<PermissionType>, ListCodec<PermissionType, EnumCodec<PermissionType, PermissionTypeJson>>>(
            s_names, 4, value._permissions, value._permissionsJson, value._present);
        output.WriteListOrNull<PipelineRunStep, ObjectCodec<PipelineRunStep>>(s_names, 5, value._steps, value._present);
        output.WriteMapOrNull<Guid?, NullableCodec<Guid, GuidCodec>>(s_names, 6, value._inputs, value._present);
        output.WriteRawOrNull(s_names, 7, value._tables, value._present);
        output.WriteDateTimeOrNull(s_names, 8, value._createdAt, value._present);
        output.WriteKeptOrNull<BadRequest, BadRequest>(s_names, 9, value._problem, value._problemJson, value._present);
        output.WriteKeptOrNull<IReadOnlyDictionary<string, PermissionType>, MapCodec<PermissionType, EnumCodec<PermissionType, PermissionTypeJson>>>(
            s_names, 10, value._grants, value._grantsJson, value._present);
        output.EndObject(s_names, value._additional);
    }
}
