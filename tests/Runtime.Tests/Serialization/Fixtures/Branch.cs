#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>A class whose undeclared properties are of the same class.</summary>
public sealed class Branch : IJsonObject<Branch>
{
    public string? Name { get => _name; set => _name = value; }
    public int? Age { get => _age; set => _age = value; }
    public IReadOnlyDictionary<string, Branch>? AdditionalProperties { get => _additional; set => _additional = value; }

    string? _name; int? _age; IReadOnlyDictionary<string, Branch>? _additional; uint _present;

    static readonly JsonNames s_names = new(""","name":,"age":"""u8) { HasTypedAdditional = true };

    static Branch IJsonObject<Branch>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _name);
        cursor.Int32OrNull(1, ref _age);
        cursor.End<Branch, ObjectCodec<Branch>>(ref _present, ref _additional);
    }
}
