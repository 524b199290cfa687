namespace Clarifeye.Generated.Spec;

/// <summary>What the value of a keyword must be.</summary>
internal enum KeywordShape
{
    /// <summary>Any JSON, no reference in it.</summary>
    Data,

    /// <summary>A list of any JSON.</summary>
    Values,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Legal, but nothing is made of it, and the library throws on it or does not know it.</summary>
    Unused,

    /// <summary>A list of schemes: http, https, ws, wss.</summary>
    Schemes,

    /// <summary>An object whose values are texts that are not empty.</summary>
    TextMap,

    Boolean,

    /// <summary>A whole number that fits 32 bits.</summary>
    WholeNumber,

    Number,

    /// <summary>A boolean up to 3.0; from 3.1 on a number, but the library takes both there.</summary>
    Limit,

    /// <summary>How a list is written in a parameter of 2.0.</summary>
    CollectionFormat,

    /// <summary>An object of the kind.</summary>
    One,

    /// <summary>An object whose keys are names, each with an object of the kind.</summary>
    Map,

    /// <summary>A list of objects of the kind.</summary>
    List,
}

/// <summary>The value of a keyword: its shape and, below <see cref="KeywordShape.One"/>, Map and List, the kind of the objects.</summary>
internal sealed class Keyword
{
    public static readonly Keyword Data = new(KeywordShape.Data);
    public static readonly Keyword Values = new(KeywordShape.Values);
    public static readonly Keyword Texts = new(KeywordShape.Texts);
    public static readonly Keyword Unused = new(KeywordShape.Unused);
    public static readonly Keyword Schemes = new(KeywordShape.Schemes);
    public static readonly Keyword TextMap = new(KeywordShape.TextMap);
    public static readonly Keyword TrueOrFalse = new(KeywordShape.Boolean);
    public static readonly Keyword WholeNumber = new(KeywordShape.WholeNumber);
    public static readonly Keyword Number = new(KeywordShape.Number);
    public static readonly Keyword Limit = new(KeywordShape.Limit);
    public static readonly Keyword CollectionFormat = new(KeywordShape.CollectionFormat);

    private readonly ObjectKind? _kind;

    private Keyword(KeywordShape shape, ObjectKind? kind = null)
    {
        Shape = shape;
        _kind = kind;
    }

    public KeywordShape Shape { get; }

    public ObjectKind Kind => _kind ?? throw new InvalidOperationException($"A {Shape} has no kind.");

    public static Keyword One(ObjectKind kind) => new(KeywordShape.One, kind);

    public static Keyword Map(ObjectKind kind) => new(KeywordShape.Map, kind);

    public static Keyword List(ObjectKind kind) => new(KeywordShape.List, kind);
}
