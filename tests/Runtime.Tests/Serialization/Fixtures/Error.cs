#nullable disable warnings // as in generated files: the reader fills what the constructor leaves open
using System.Diagnostics.CodeAnalysis;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

public sealed class Error : IJsonObject<Error>
{
    public Error() { }

    [SetsRequiredMembers]
    Error(JsonConstruction construction) { _ = construction; _errorValue = null!; }

    public required string ErrorValue { get => _errorValue; set => _errorValue = value; }
    public IReadOnlyDictionary<string, RawJson>? AdditionalProperties { get => _additional; set => _additional = value; }

    string _errorValue; IReadOnlyDictionary<string, RawJson>? _additional; uint _present;

    static readonly JsonNames s_names = new(""","error":"""u8, required: 0x1);

    static Error IJsonObject<Error>.Create(ref JsonCursor cursor) => new(default(JsonConstruction));

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.String(0, ref _errorValue);
        cursor.End(ref _present, ref _additional);
    }
}
