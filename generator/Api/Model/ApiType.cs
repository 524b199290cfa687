namespace Clarifeye.Generated.Api;

/// <summary>What a value is, in the words of OpenAPI. Recursion goes through <see cref="NamedType"/>, so every type is a finite value.</summary>
internal abstract record ApiType
{
    /// <summary>Whether JSON null is one of its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What the document says of this use, which may be more exact than what it says of the type.</summary>
    public ApiType OrNull(bool nullable) => nullable && !IsNullable ? this with { IsNullable = true } : this;

    /// <summary>The same without null.</summary>
    public ApiType OrNotNull() => IsNullable ? this with { IsNullable = false } : this;

    /// <summary>The same as an item or value of a collection, which has nothing beside it to keep the further texts of an open enum.</summary>
    public ApiType InCollection() => this is NamedType { IsOpen: true } ? new ScalarType(ScalarKind.String) { IsNullable = IsNullable } : this;

    /// <summary>The same with null for every item and value of the collections it is made of.</summary>
    public ApiType OrNullInside() => this switch
    {
        ListType list => list with { Item = list.Item.OrNullInside().OrNull(true) },
        MapType map => map with { Value = map.Value.OrNullInside().OrNull(true) },
        _ => this,
    };
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
internal sealed record NamedType(string Key) : ApiType
{
    /// <summary>Whether it is an enum that may have further texts: a string where nothing can keep these beside it.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>The scalars of OpenAPI's type and format keywords that differ in what they hold.</summary>
internal enum ScalarKind
{
    String,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Double,
    Decimal,
    Uuid,
    DateTime,
    Date,

    /// <summary>Base64 text in JSON (format <c>byte</c>).</summary>
    Bytes,

    /// <summary>A number or a string, kept as it comes.</summary>
    NumberOrString,

    /// <summary>A file: a part of a multipart body, or a body as it is (format <c>binary</c>).</summary>
    Binary,
}
