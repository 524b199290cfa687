using System.Globalization;
using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Formats;

/// <summary>Both ways to read a date-time against each other and the BCL's.</summary>
public class DateTimeDifferentialTests
{
    static readonly string[] s_fractions = ["", ".f", ".ff", ".fff", ".ffff", ".fffff", ".ffffff", ".fffffff"];

    [Fact]
    public void EveryInstantIsReadAsTheBclDoes()
    {
        var random = new Random(20261123);
        for (int i = 0; i < 100_000; i++)
        {
            var local = new DateTime(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay));
            string fraction = s_fractions[i % s_fractions.Length];
            string offset = i % 3 == 0 ? "Z" : new DateTimeOffset(local, TimeSpan.FromMinutes(random.Next(-13 * 60, (13 * 60) + 1))).ToString("zzz", CultureInfo.InvariantCulture);
            string text = local.ToString("yyyy-MM-dd'T'HH:mm:ss" + fraction, CultureInfo.InvariantCulture) + offset;

            var expected = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            byte[] utf8 = Encoding.ASCII.GetBytes(text);
            Assert.True(PlainDateTime.TryRead(utf8, out DateTimeOffset plain), text);
            Assert.True(Rfc3339.TryReadDateTime(utf8, out DateTimeOffset general, out _), text);
            Assert.True(expected.EqualsExact(plain) && expected.EqualsExact(general), text);
        }
    }

    [Fact]
    public void EveryDayIsCounted()
    {
        Span<byte> text = stackalloc byte[20];
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            day.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
            "T00:00:00Z"u8.CopyTo(text[10..]);
            Assert.True(PlainDateTime.TryRead(text, out DateTimeOffset value) && value.Ticks == day.DayNumber * TimeSpan.TicksPerDay);
        }
    }

    [Theory]
    [InlineData("2024-02-29T23:59:59.123Z")]
    [InlineData("0001-01-01T00:00:00+13:59")]
    [InlineData("9999-12-31T23:59:59-13:59")]
    public void WhatThePlainPathReadsTheGeneralOneReadsAlikeWhateverIsBroken(string text)
    {
        byte[] utf8 = Encoding.ASCII.GetBytes(text);
        for (int at = 0; at < utf8.Length; at++)
        {
            byte kept = utf8[at];
            for (int value = 0; value < 256; value++)
            {
                utf8[at] = (byte)value;
                if (PlainDateTime.TryRead(utf8, out DateTimeOffset plain))
                {
                    Assert.True(Rfc3339.TryReadDateTime(utf8, out DateTimeOffset general, out _) && general.EqualsExact(plain), Encoding.Latin1.GetString(utf8));
                }
            }

            utf8[at] = kept;
        }
    }
}
