#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>A class that others derive from: <c>kind</c> says which.</summary>
public class Animal : IJsonObject<Animal>
{
    public string? Kind { get => _kind; set => _kind = value; }
    public IReadOnlyList<Animal>? Friends { get => _friends; set => _friends = value; }
    public IReadOnlyDictionary<string, RawJson>? AdditionalProperties { get => _additional; set => _additional = value; }

    private protected string? _kind;
    private protected IReadOnlyList<Animal>? _friends;
    private protected IReadOnlyDictionary<string, RawJson>? _additional;
    private protected uint _present;

    static readonly JsonNames s_names = new(""","kind":,"friends":"""u8);
    static readonly JsonDiscriminator s_derived = new("kind", new(""","cat":,"tiger":,"dog":"""u8));

    static Animal IJsonObject<Animal>.Create(ref JsonCursor cursor) => cursor.Choose(s_derived) switch
    {
        0 or 1 => cursor.Create<Cat>(),
        2 => cursor.Create<Dog>(),
        _ => new Animal(),
    };

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _kind);
        cursor.ListOrNull<Animal, ObjectCodec<Animal>>(1, ref _friends);
        cursor.End(ref _present, ref _additional);
    }
}
