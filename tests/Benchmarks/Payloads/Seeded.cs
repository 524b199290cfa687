using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Benchmarks.Payloads;

/// <summary>Values as a server would send them, the same in every run: a stream of bytes that only a seed decides, on any version of .NET.</summary>
sealed class Seeded(int seed)
{
    static readonly DateTime s_start = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    readonly byte[] _key = BitConverter.GetBytes(seed);
    byte[] _block = [];
    int _used;
    int _count;

    public string Uuid() => new Guid(Next(16)).ToString();

    /// <summary>A date-time with microseconds in UTC, as Python writes it.</summary>
    public string Instant() => s_start.AddTicks(Number(30 * 86_400) * TimeSpan.TicksPerSecond + Number(1_000_000) * TimeSpan.TicksPerMicrosecond)
        .ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public int Number(int below) => (int)(BitConverter.ToUInt32(Next(4)) % (uint)below);

    /// <summary>Lines of a log of some length in characters: with quotes and line ends, which JSON has to escape.</summary>
    public string Log(int length)
    {
        string[] kinds = ["parsing", "chunking", "embedding", "indexing"];
        var log = new StringBuilder(length + 200);
        for (int line = 0; log.Length < length; line++)
        {
            log.Append(CultureInfo.InvariantCulture, $"2026-11-20 {10 + line / 60 % 14:00}:{line % 60:00}:07,{line % 1000:000} INFO worker[{line % 8}] ")
                .Append(CultureInfo.InvariantCulture, $"step=\"{kinds[line % 4]}\" processed chunk {Uuid()} in {Number(700)} ms\n");
        }
        return log.ToString();
    }

    ReadOnlySpan<byte> Next(int count)
    {
        if (_used + count > _block.Length)
        {
            _block = SHA256.HashData([.. _key, .. BitConverter.GetBytes(_count++)]);
            _used = 0;
        }
        _used += count;
        return _block.AsSpan(_used - count, count);
    }
}
