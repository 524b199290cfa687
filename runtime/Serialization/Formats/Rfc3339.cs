namespace Clarifeye.Runtime;

/// <summary>Dates and times of RFC 3339 section 5.6.</summary>
static class Rfc3339
{
    public const string DateTimeText = "an RFC 3339 date-time";
    const string LeapSecond = " (.NET has no leap seconds: 00 to 59)";

    /// <summary>Reads date, T, time and offset; without an offset it is UTC. Fractions are cut at 100 ns.</summary>
    /// <param name="text">The string's contents.</param>
    /// <param name="value">The instant with its offset.</param>
    /// <param name="expected">What was expected, if it was something else.</param>
    public static bool TryReadDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value, out string expected)
    {
        value = default;
        expected = DateTimeText;
        if (text.Length < 19 || !TryReadDate(text[..10], out DateOnly date) || (text[10] | 0x20) != 't')
        {
            return false;
        }

        if (!TryReadTime(text[11..], out long ticks, out int length, out bool leap))
        {
            expected = leap ? DateTimeText + LeapSecond : DateTimeText;
            return false;
        }

        if (!TryReadOffset(text[(11 + length)..], out int minutes))
        {
            return false;
        }

        long local = (date.DayNumber * TimeSpan.TicksPerDay) + ticks;
        long utc = local - (minutes * TimeSpan.TicksPerMinute);
        if (Math.Abs(minutes) > 14 * 60 || utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            expected = DateTimeText + " with an offset within 14 hours, in the years 1 to 9999 UTC";
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(minutes * TimeSpan.TicksPerMinute));
        return true;
    }

    public static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int century = TwoDigits(text), year = TwoDigits(text[2..]), month = TwoDigits(text[5..]), day = TwoDigits(text[8..]);
        if ((century | year | month | day) < 0)
        {
            return false;
        }

        year += century * 100;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    public static bool TryReadTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        bool whole = TryReadTime(text, out long ticks, out int length, out _) && length == text.Length;
        value = whole ? new TimeOnly(ticks) : default;
        return whole;
    }

    static bool TryReadTime(ReadOnlySpan<byte> text, out long ticks, out int length, out bool leap)
    {
        ticks = 0;
        length = 8;
        leap = false;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':')
        {
            return false;
        }

        int hour = TwoDigits(text), minute = TwoDigits(text[3..]), second = TwoDigits(text[6..]);
        leap = second == 60;
        if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59 || !TryReadFraction(text[8..], out int fraction, out int digits))
        {
            return false;
        }

        length += digits;
        ticks = ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond + fraction;
        return true;
    }

    static bool TryReadFraction(ReadOnlySpan<byte> text, out int ticks, out int length)
    {
        ticks = 0;
        length = 0;
        if (text.IsEmpty || text[0] != '.')
        {
            return true;
        }

        int weight = (int)TimeSpan.TicksPerSecond / 10;
        for (length = 1; length < text.Length && char.IsAsciiDigit((char)text[length]); length++)
        {
            ticks += (text[length] - '0') * weight;
            weight /= 10;
        }

        return length > 1;
    }

    static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.IsEmpty || (text.Length == 1 && (text[0] | 0x20) == 'z'))
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
        {
            return false;
        }

        int hour = TwoDigits(text[1..]), minute = TwoDigits(text[4..]);
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return (hour | minute) >= 0 && hour <= 23 && minute <= 59;
    }

    static int TwoDigits(ReadOnlySpan<byte> text)
    {
        int tens = text[0] - '0', units = text[1] - '0';
        return (uint)tens <= 9 && (uint)units <= 9 ? (tens * 10) + units : -1;
    }
}
