using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>One that requires what its base does not.</summary>
public sealed class Dog : Animal, IJsonObject<Dog>
{
    static readonly JsonNames s_names = new(""","kind":,"friends":"""u8, required: 0x2);

    static Dog IJsonObject<Dog>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _kind);
        cursor.ListOrNull<Animal, ObjectCodec<Animal>>(1, ref _friends);
        cursor.End(ref _present, ref _additional);
    }
}
