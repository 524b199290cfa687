using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>
/// The date-times that nearly all servers write: <c>2024-01-31T23:59:59.123456Z</c>, with a fraction of up to seven digits or none, and
/// <c>Z</c> or a numeric offset. Whatever is unusual is left to <see cref="Rfc3339"/>, errors included.
/// </summary>
static class PlainDateTime
{
    const int Shortest = 20;

    static ReadOnlySpan<short> DaysBeforeMonth => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < Shortest || !TryReadMinutes(text, out int day, out int minutes) || !TryReadTwo(text, 17, out int second) || second > 59 || text[16] != ':')
        {
            return false;
        }

        int at = 19, fraction = 0;
        if (text[at] == '.')
        {
            int digits = 0;
            for (at++; at < text.Length && (uint)(text[at] - '0') <= 9; at++, digits++)
            {
                fraction = (fraction * 10) + (text[at] - '0');
            }

            if (digits is 0 or > 7)
            {
                return false;
            }

            fraction *= TenTo(7 - digits);
        }

        if (!TryReadOffset(text[at..], out int offset))
        {
            return false;
        }

        long ticks = (day * TimeSpan.TicksPerDay) + (((minutes * 60L) + second) * TimeSpan.TicksPerSecond) + fraction;
        if ((ulong)(ticks - (offset * TimeSpan.TicksPerMinute)) > (ulong)DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    // The first 16 characters, 2024-01-31T23:59, as one vector: less zeros and separators, each may be up to 9 or must be 0.
    static bool TryReadMinutes(ReadOnlySpan<byte> text, out int day, out int minutes)
    {
        day = minutes = 0;
        Vector128<byte> digits = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text)) - Vector128.Create("0000-00-00T00:00"u8);
        Vector128<byte> highest = Vector128.Create((byte)9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9);
        if (Vector128.Min(digits, highest) != digits)
        {
            return false;
        }

        // Each byte becomes ten times itself and the next one: at most 99, so that nothing is carried into the next byte.
        ulong first = digits.AsUInt64().ToScalar(), second = digits.AsUInt64().GetElement(1);
        if (!BitConverter.IsLittleEndian)
        {
            (first, second) = (BinaryPrimitives.ReverseEndianness(first), BinaryPrimitives.ReverseEndianness(second));
        }

        first = (first * 10) + (first >> 8);
        second = (second * 10) + (second >> 8);
        int year = ((byte)first * 100) + (byte)(first >> 16), month = (byte)(first >> 40), dayOfMonth = (byte)second;
        int hour = (byte)(second >> 24), minute = (byte)(second >> 48);
        if (year == 0 || (uint)(month - 1) > 11 || dayOfMonth == 0 || (dayOfMonth > 28 && dayOfMonth > DateTime.DaysInMonth(year, month)) || hour > 23 || minute > 59)
        {
            return false;
        }

        day = DaysBefore(year, month) + dayOfMonth - 1;
        minutes = (hour * 60) + minute;
        return true;
    }

    // Days of the proleptic Gregorian calendar from 0001-01-01 to the month.
    static int DaysBefore(int year, int month)
    {
        int years = year - 1;
        int leap = month > 2 && DateTime.IsLeapYear(year) ? 1 : 0;
        return (years * 365) + (years / 4) - (years / 100) + (years / 400) + DaysBeforeMonth[month - 1] + leap;
    }

    static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return text[0] == 'Z';
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':' ||
            !TryReadTwo(text, 1, out int hour) || !TryReadTwo(text, 4, out int minute) || hour > 13 || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        minutes = text[0] == '-' ? -minutes : minutes;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool TryReadTwo(ReadOnlySpan<byte> text, int at, out int value)
    {
        uint tens = (uint)(text[at] - '0'), units = (uint)(text[at + 1] - '0');
        value = (int)((tens * 10) + units);
        return tens <= 9 && units <= 9;
    }

    static int TenTo(int power) => power switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, 4 => 10_000, 5 => 100_000, _ => 1_000_000 };
}
