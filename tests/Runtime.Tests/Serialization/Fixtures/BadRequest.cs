using System.Diagnostics;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>oneOf: an Error, a map of lists of messages, a permission.</summary>
public sealed class BadRequest : IJsonCodec<BadRequest>
{
    BadRequest(object? value) => Value = value;

    public BadRequest(Error value) => Value = value;
    public BadRequest(IReadOnlyDictionary<string, IReadOnlyList<string>> value) => Value = value;
    public BadRequest(PermissionType value) => Value = value;

    public object? Value { get; }

    static readonly JsonUnion s_union = new(
        JsonUnionCase.Object<Error>(JsonKinds.String), JsonUnionCase.Map(JsonKinds.Array), JsonUnionCase.Of(JsonKinds.String));

    static BadRequest IJsonCodec<BadRequest>.Read(ref JsonCursor cursor) => cursor.Choose(s_union) switch
    {
        0 => new(cursor.ReadObject<Error>()),
        1 => new(cursor.ReadMap<IReadOnlyList<string>, ListCodec<string, StringCodec>>()),
        2 => new(EnumCodec<PermissionType, PermissionTypeJson>.Read(ref cursor)),
        _ => new((object)cursor.ReadRaw()),
    };

    static void IJsonCodec<BadRequest>.Write(ref JsonOutput output, BadRequest value)
    {
        switch (value.Value)
        {
            case Error v: ObjectCodec<Error>.Write(ref output, v); break;
            case IReadOnlyDictionary<string, IReadOnlyList<string>> v: MapCodec<IReadOnlyList<string>, ListCodec<string, StringCodec>>.Write(ref output, v); break;
            case PermissionType v: EnumCodec<PermissionType, PermissionTypeJson>.Write(ref output, v); break;
            case RawJson raw: RawCodec.Write(ref output, raw); break;
            default: throw new UnreachableException();
        }
    }
}
