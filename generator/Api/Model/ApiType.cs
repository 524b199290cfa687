namespace Clarifeye.Generated.Api;

/// <summary>What a value is, in the words of OpenAPI. Recursion goes through <see cref="NamedType"/>, so every type is a finite value.</summary>
internal abstract record ApiType
{
    /// <summary>Whether JSON null is one of its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What the document says of this use, which may be more exact than what it says of the type.</summary>
    public ApiType OrNull(bool nullable) => nullable && !IsNullable ? this with { IsNullable = true } : this;
}

/// <summary>A value without parts.</summary>
internal sealed record ScalarType(ScalarKind Kind) : ApiType;

/// <summary>Arbitrary JSON.</summary>
internal sealed record AnyType : ApiType;

/// <summary>A JSON array of one type of items.</summary>
internal sealed record ListType(ApiType Item) : ApiType;

/// <summary>A JSON object whose member names are data.</summary>
internal sealed record MapType(ApiType Value) : ApiType;

/// <summary>An object, enum or union that <see cref="ApiModel.Definitions"/> holds under this key.</summary>
internal sealed record NamedType(string Key) : ApiType;

/// <summary>The scalars of OpenAPI's type and format keywords that differ in what they hold.</summary>
internal enum ScalarKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    Uuid,
    DateTime,
    Date,

    /// <summary>Base64 text in JSON (format <c>byte</c>).</summary>
    Bytes,

    /// <summary>A file: a part of a multipart body, or a body as it is (format <c>binary</c>).</summary>
    Binary,
}
