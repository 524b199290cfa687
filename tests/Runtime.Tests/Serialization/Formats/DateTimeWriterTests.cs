using System.Globalization;
using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Formats;

/// <summary>Date-times as written, against the BCL's round-trip format without needless zeros.</summary>
public class DateTimeWriterTests
{
    [Fact]
    public void EveryDayIsWritten()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            AssertSame(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), "yyyy-MM-dd'T00:00:00Z'");
        }
    }

    [Fact]
    public void EverySecondOfADayIsWritten()
    {
        var day = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero);
        for (int second = 0; second < 86_400; second++)
        {
            AssertSame(day.AddSeconds(second), "yyyy-MM-dd'T'HH:mm:ss'Z'");
        }
    }

    [Fact]
    public void EveryOffsetIsWritten()
    {
        for (int minutes = -14 * 60; minutes <= 14 * 60; minutes++)
        {
            AssertSame(new DateTimeOffset(2026, 11, 23, 9, 30, 1, TimeSpan.FromMinutes(minutes)), minutes == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz");
        }
    }

    [Fact]
    public void FractionsHaveAsManyDigitsAsTheyNeed()
    {
        var random = new Random(20261124);
        for (int i = 0; i < 200_000; i++)
        {
            long unit = (long)Math.Pow(10, i % 8); // 7 digits to none
            var offset = TimeSpan.FromMinutes(i % 3 == 0 ? 0 : random.Next(-14 * 60, (14 * 60) + 1));
            long ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) / unit * unit;
            AssertSame(new DateTimeOffset(ticks, offset), offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");
        }
    }

    [Fact]
    public void TheFirstAndTheLastInstantAreWritten()
    {
        AssertSame(DateTimeOffset.MinValue, "'0001-01-01T00:00:00Z'");
        AssertSame(DateTimeOffset.MaxValue, "'9999-12-31T23:59:59.9999999Z'");
    }

    static void AssertSame(DateTimeOffset value, string format)
    {
        Span<byte> written = stackalloc byte[DateTimeDigits.Longest], expected = stackalloc byte[DateTimeDigits.Longest];
        int length = DateTimeDigits.Write(value, written);
        Assert.True(value.TryFormat(expected, out int expectedLength, format, CultureInfo.InvariantCulture));
        if (!written[..length].SequenceEqual(expected[..expectedLength]))
        {
            Assert.Equal(Encoding.ASCII.GetString(expected[..expectedLength]), Encoding.ASCII.GetString(written[..length]));
        }
    }
}
