using System.Globalization;
using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

public class DateTimeTests
{
    static string RoundTrip(string text) => Json.Text<DateTimeOffset, DateTimeCodec>(Json.Value<DateTimeOffset, DateTimeCodec>($"\"{text}\"")).Trim('"');

    [Theory]
    [InlineData("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z")]
    [InlineData("2024-02-29t23:59:59z", "2024-02-29T23:59:59Z")]
    [InlineData("2024-01-01T00:00:00+00:00", "2024-01-01T00:00:00Z")]
    [InlineData("2024-01-01T00:00:00-00:00", "2024-01-01T00:00:00Z")]
    [InlineData("2024-01-01T00:00:00", "2024-01-01T00:00:00Z")]
    [InlineData("2024-01-01T00:00:00.5", "2024-01-01T00:00:00.5Z")]
    [InlineData("2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00Z")]
    [InlineData("2024-01-01T00:00:00.1234567Z", "2024-01-01T00:00:00.1234567Z")]
    [InlineData("2024-01-01T00:00:00.123456789Z", "2024-01-01T00:00:00.1234567Z")]
    [InlineData("2024-01-01T00:00:00.12345678901234567890+02:00", "2024-01-01T00:00:00.1234567+02:00")]
    [InlineData("2024-01-01T10:20:30.100-05:30", "2024-01-01T10:20:30.1-05:30")]
    [InlineData("2024-01-01T10:20:30+14:00", "2024-01-01T10:20:30+14:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void InstantsKeepTheirOffsetTo100Nanoseconds(string text, string written) => Assert.Equal(written, RoundTrip(text));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("2024-01-01")]
    [InlineData("2024-01-01 00:00:00Z")]
    [InlineData("2024-01-01T00:00Z")]
    [InlineData("2024-1-01T00:00:00Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2024-13-01T00:00:00Z")]
    [InlineData("2024-00-01T00:00:00Z")]
    [InlineData("2024-01-00T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    [InlineData("2024-01-01T00:60:00Z")]
    [InlineData("2024-01-01T00:00:61Z")]
    [InlineData("2024-01-01T00:00:00.Z")]
    [InlineData("2024-01-01T00:00:00,5Z")]
    [InlineData("2024-01-01T00:00:00ZZ")]
    [InlineData("2024-01-01T00:00:00+0200")]
    [InlineData("2024-01-01T00:00:00+02")]
    [InlineData("2024-01-01T00:00:00+24:00")]
    [InlineData("2024-01-01T00:00:00+01:60")]
    [InlineData("2024-01-01T00:00:00+14:01")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("+024-01-01T00:00:00Z")]
    [InlineData(" 2024-01-01T00:00:00Z")]
    public void OtherTextsAreRefused(string text) =>
        Assert.Contains("expected an RFC 3339 date-time", Json.Refused<DateTimeOffset, DateTimeCodec>($"\"{text}\"").Message, StringComparison.Ordinal);

    [Fact]
    public void ALeapSecondIsRefusedByName() =>
        Assert.Contains("leap second", Json.Refused<DateTimeOffset, DateTimeCodec>("\"2016-12-31T23:59:60Z\"").Message, StringComparison.Ordinal);

    [Fact]
    public void EscapesInADateAreRead() => Assert.Equal("2024-01-01T00:00:00Z", RoundTrip(@"2024\u002d01-01T00:00:00Z"));

    [Theory]
    [InlineData("\"2024-02-29\"")]
    [InlineData("\"0001-01-01\"")]
    public void DatesRoundTrip(string json) => Assert.Equal(json, Json.Text<DateOnly, DateCodec>(Json.Value<DateOnly, DateCodec>(json)));

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"2024-02-29T00:00:00Z\"")]
    [InlineData("20240229")]
    public void OtherDatesAreRefused(string json) =>
        Assert.Contains("an RFC 3339 full-date", Json.Refused<DateOnly, DateCodec>(json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("10:20:30", 372300000000)]
    [InlineData("23:59:59.12000", 863991200000)]
    [InlineData("00:00:00.123456789", 1234567)]
    public void TimesOfDayAreReadTo100Nanoseconds(string text, long ticks)
    {
        Assert.True(Rfc3339.TryReadTime(Encoding.UTF8.GetBytes(text), out TimeOnly value));
        Assert.Equal(ticks, value.Ticks);
    }

    [Theory]
    [InlineData("10:20")]
    [InlineData("24:00:00")]
    [InlineData("10:20:30Z")]
    [InlineData("10:20:30+01:00")]
    [InlineData("10:20:30.")]
    public void OtherTimesOfDayAreRefused(string text) => Assert.False(Rfc3339.TryReadTime(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void AnotherCultureChangesNothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (strange.DateTimeFormat.DateSeparator, strange.DateTimeFormat.TimeSeparator) = ("~", "~");
        (strange.NumberFormat.NegativeSign, strange.NumberFormat.NumberDecimalSeparator) = ("~", ",");
        CultureInfo.CurrentCulture = strange;
        try
        {
            Assert.Equal("2024-01-01T10:20:30.5-05:30", RoundTrip("2024-01-01T10:20:30.5-05:30"));
            Assert.Equal("-1.5", Json.Text<double, DoubleCodec>(Json.Value<double, DoubleCodec>("-1.5")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
