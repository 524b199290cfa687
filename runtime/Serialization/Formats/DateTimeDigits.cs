using System.Buffers.Binary;

namespace Clarifeye.Runtime;

/// <summary>Writes date-times (RFC 3339 section 5.6): no more digits of the fraction than needed, Z for UTC.</summary>
/// <remarks>The BCL's writers also know the time zones of the machine, which weigh 110 KB in a native program.</remarks>
static class DateTimeDigits
{
    /// <summary>The bytes of the longest: <c>2026-11-23T09:30:01.8821431+02:00</c>.</summary>
    public const int Longest = 33;

    /// <summary>Writes what <see cref="Rfc3339.TryReadDateTime"/> reads.</summary>
    /// <param name="value">The date-time.</param>
    /// <param name="to">At least <see cref="Longest"/> bytes.</param>
    /// <returns>How many bytes it takes.</returns>
    public static int Write(DateTimeOffset value, Span<byte> to)
    {
        to = to[..Longest];
        DateTime local = value.DateTime;
        (int year, int month, int day) = local;
        Pair(to, (uint)year / 100);
        Pair(to[2..], (uint)year % 100);
        to[4] = (byte)'-';
        Pair(to[5..], (uint)month);
        to[7] = (byte)'-';
        Pair(to[8..], (uint)day);
        to[10] = (byte)'T';

        ulong ticks = (ulong)local.TimeOfDay.Ticks;
        uint seconds = (uint)(ticks / TimeSpan.TicksPerSecond);
        Pair(to[11..], seconds / 3600);
        to[13] = (byte)':';
        Pair(to[14..], seconds / 60 % 60);
        to[16] = (byte)':';
        Pair(to[17..], seconds % 60);

        int end = 19 + WriteFraction((uint)(ticks % TimeSpan.TicksPerSecond), to[19..]);
        return end + WriteOffset(value.TotalOffsetMinutes, to[end..]);
    }

    static int WriteFraction(uint ticks, Span<byte> to)
    {
        if (ticks == 0)
        {
            return 0;
        }

        to[0] = (byte)'.';
        Pair(to[1..], ticks / 100_000);
        Pair(to[3..], ticks / 1000 % 100);
        Pair(to[5..], ticks / 10 % 100);
        to[7] = (byte)('0' + (ticks % 10));
        int end = 8;
        while (to[end - 1] == '0')
        {
            end--;
        }

        return end;
    }

    static int WriteOffset(int minutes, Span<byte> to)
    {
        if (minutes == 0)
        {
            to[0] = (byte)'Z';
            return 1;
        }

        uint distance = (uint)Math.Abs(minutes);
        to[0] = (byte)(minutes < 0 ? '-' : '+');
        Pair(to[1..], distance / 60);
        to[3] = (byte)':';
        Pair(to[4..], distance % 60);
        return 6;
    }

    // 0 to 99: the tens in the lower byte, which comes first.
    static void Pair(Span<byte> to, uint value)
    {
        uint tens = (value * 103) >> 10;
        BinaryPrimitives.WriteUInt16LittleEndian(to, (ushort)(0x3030 + tens + ((value - (tens * 10)) << 8)));
    }
}
