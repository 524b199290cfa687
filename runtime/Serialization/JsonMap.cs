using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Clarifeye.Runtime;

/// <summary>
/// A map as the reader makes it: in the order in which the names came, so that it is written back as it was. Of two equal names the last value
/// counts, at the first one's place.
/// </summary>
/// <remarks>
/// Most maps of JSON have a few entries: to compare them all costs less than to hash one, and takes half the memory. Beyond that they are hashed,
/// by what the .NET dictionary does against names chosen to collide.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
sealed class JsonMap<T> : IReadOnlyDictionary<string, T>
{
    const int MostCompared = 8;

    KeyValuePair<string, T>[] _entries = [];
    Dictionary<string, int>? _places;

    public int Count { get; private set; }

    public IEnumerable<string> Keys => _entries.Take(Count).Select(entry => entry.Key);

    public IEnumerable<T> Values => _entries.Take(Count).Select(entry => entry.Value);

    public ReadOnlySpan<KeyValuePair<string, T>> Entries => _entries.AsSpan(0, Count);

    public T this[string key] => TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"The given key '{key}' was not present in the dictionary.");

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int place = Find(key);
        value = place < 0 ? default : _entries[place].Value;
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Only for the reader, before anybody else has the map.</summary>
    public void Set(string key, T value)
    {
        int place = Find(key);
        if (place < 0)
        {
            Add(key, value);
        }
        else
        {
            _entries[place] = new(key, value);
        }
    }

    void Add(string key, T value)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, Count * 2));
        }

        _entries[Count++] = new(key, value);
        if (_places is not null)
        {
            _places.Add(key, Count - 1);
        }
        else if (Count > MostCompared)
        {
            _places = new(Count * 2, StringComparer.Ordinal);
            for (int place = 0; place < Count; place++)
            {
                _places.Add(_entries[place].Key, place);
            }
        }
    }

    int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_places is not null)
        {
            return _places.GetValueOrDefault(key, -1);
        }

        ReadOnlySpan<KeyValuePair<string, T>> entries = Entries;
        for (int place = 0; place < entries.Length; place++)
        {
            if (entries[place].Key == key)
            {
                return place;
            }
        }

        return -1;
    }
}
