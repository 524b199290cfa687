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
        0 => new(cursor.ReadCase<Error, ObjectCodec<Error>>()),
        1 => new(MapCodec<IReadOnlyList<string>, ListCodec<string, StringCodec>>.Read(ref cursor)),
        2 => new(EnumCodec<PermissionType, PermissionTypeJson>.Read(ref cursor)),
        _ => new((object)RawCodec.Read(ref cursor)),
    };

    static void IJsonCodec<BadRequest>.Write(ref JsonCursor cursor, BadRequest value)
    {
        switch (value.Value)
        {
            case Error v: ObjectCodec<Error>.Write(ref cursor, v); break;
            case IReadOnlyDictionary<string, IReadOnlyList<string>> v: MapCodec<IReadOnlyList<string>, ListCodec<string, StringCodec>>.Write(ref cursor, v); break;
            case PermissionType v: EnumCodec<PermissionType, PermissionTypeJson>.Write(ref cursor, v); break;
            case RawJson raw: RawCodec.Write(ref cursor, raw); break;
            default: throw new UnreachableException();
        }
    }
}
