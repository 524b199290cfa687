using System.Globalization;
using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>300 optional properties, read and written in groups as the generator writes it for large classes; it counts the calls.</summary>
sealed class Vast : IJsonObject<Vast>
{
    public const int Count = 300;
    const int Group = 16;

    static readonly JsonNames s_names = new(
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Count).Select(i => string.Create(CultureInfo.InvariantCulture, $",\"p{i}\":")))), required: []);

    readonly long?[] _values = new long?[Count];
    readonly ulong[] _present = new ulong[(Count / 64) + 1];
    IReadOnlyDictionary<string, RawJson>? _additional;

    /// <summary>How often a property was asked whether it had its turn.</summary>
    public int Calls { get; private set; }

    static Vast IJsonObject<Vast>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        for (int first = 0; first < Count; first += Group)
        {
            Calls++;
            if (cursor.Reaches(first, Math.Min(first + Group, Count)))
            {
                for (int i = first; i < Math.Min(first + Group, Count); i++)
                {
                    Calls++;
                    cursor.Int64OrNull(i, ref _values[i]);
                }
            }
        }

        cursor.End(_present, ref _additional);
    }
}
