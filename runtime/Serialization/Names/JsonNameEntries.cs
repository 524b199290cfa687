namespace Clarifeye.Runtime;

/// <summary>Takes a name blob apart.</summary>
static class JsonNameEntries
{
    /// <summary>The start of each entry, and the end of the last.</summary>
    public static int[] Find(ReadOnlySpan<byte> blob)
    {
        List<int> starts = [0];
        int at = 0;
        while (at < blob.Length)
        {
            at = End(blob, at);
            starts.Add(at);
        }

        return [.. starts];
    }

    /// <summary>The names that contain escapes, unescaped; null when there are none, which is the rule.</summary>
    public static byte[]?[]? Unescape(ReadOnlySpan<byte> blob, int[] starts)
    {
        if (!blob.Contains((byte)'\\'))
        {
            return null;
        }

        var names = new byte[]?[starts.Length - 1];
        for (int i = 0; i < names.Length; i++)
        {
            ReadOnlySpan<byte> escaped = blob[(starts[i] + 2)..(starts[i + 1] - 2)];
            if (escaped.Contains((byte)'\\'))
            {
                byte[] buffer = new byte[escaped.Length];
                names[i] = JsonEscapes.TryUnescape(escaped, buffer, out int written) ? buffer[..written] : throw Malformed(starts[i]);
            }
        }

        return names;
    }

    static int End(ReadOnlySpan<byte> blob, int start)
    {
        ReadOnlySpan<byte> entry = blob[start..];
        if (!entry.StartsWith(",\""u8))
        {
            throw Malformed(start);
        }

        int at = 2;
        while (at < entry.Length && entry[at] != '"')
        {
            at += entry[at] == '\\' ? 2 : 1;
        }

        return at + 1 < entry.Length && entry[at + 1] == ':' ? start + at + 2 : throw Malformed(start);
    }

    static ArgumentException Malformed(int start) => new($"""The name blob has no entry of the form ,"name": at byte {start}.""");
}
