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

    string _errorValue; IReadOnlyDictionary<string, RawJson>? _additional;

    static readonly JsonNames s_names = new(""","error":"""u8, 1);

    static JsonNames IJsonObject<Error>.Names => s_names;
    static Error IJsonObject<Error>.Create() => new(default(JsonConstruction));

    static void IJsonObject<Error>.Read(ref JsonCursor cursor, Error value, ref JsonState state)
    {
        int property;
        while ((property = cursor.Next(s_names, ref state)) >= 0)
        {
            switch (property)
            {
                case 0: value._errorValue = cursor.ReadString(); break;
                default: cursor.ReadUndeclared(ref value._additional); break;
            }
        }
    }

    static void IJsonObject<Error>.Write(ref JsonOutput output, Error value)
    {
        output.BeginObject();
        output.WriteString(s_names, 0, value._errorValue);
        output.EndObject(s_names, value._additional);
    }
}
