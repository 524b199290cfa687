using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

public sealed class Cat : Animal, IJsonObject<Cat>
{
    public long? Lives { get => _lives; set => _lives = value; }

    long? _lives;

    static readonly JsonNames s_names = new(""","kind":,"friends":,"lives":"""u8);

    static Cat IJsonObject<Cat>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        cursor.StringOrNull(0, ref _kind);
        cursor.ListOrNull<Animal, ObjectCodec<Animal>>(1, ref _friends);
        cursor.Int64OrNull(2, ref _lives);
        cursor.End(ref _present, ref _additional);
    }
}
