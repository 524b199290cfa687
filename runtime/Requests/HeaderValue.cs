using System.Globalization;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Reads a header's text as a type, alike on every machine: .NET's own parsing takes <c>1,5</c> for 15, and a date without offset for local time.</summary>
static class HeaderValue
{
    static readonly string[] s_httpDates = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>Null for no text, and for one that is not of the type.</summary>
    public static T? Read<T>(string? text)
        where T : struct, IParsable<T> => text is null ? null : default(T) switch
        {
            decimal => Boxed<T>(decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value), value),
            double => Boxed<T>(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value), value),
            float => Boxed<T>(float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float value), value),
            Half => Boxed<T>(Half.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out Half value), value),
            DateTimeOffset => Boxed<T>(TryReadInstant(text, out DateTimeOffset value), value),
            DateTime => Boxed<T>(TryReadInstant(text, out DateTimeOffset value), value.UtcDateTime),
            DateOnly => Boxed<T>(Rfc3339.TryReadDate(Encoding.UTF8.GetBytes(text), out DateOnly value), value),
            TimeOnly => Boxed<T>(Rfc3339.TryReadTime(Encoding.UTF8.GetBytes(text), out TimeOnly value), value),
            _ => T.TryParse(text, CultureInfo.InvariantCulture, out T value) ? value : null,
        };

    static T? Boxed<T>(bool read, object value)
        where T : struct => read ? (T)value : null;

    /// <summary>A blank stands for the first digit of the day in asctime's form; hence the inner white space.</summary>
    static bool TryReadInstant(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, s_httpDates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out value)
        || Rfc3339.TryReadDateTime(Encoding.UTF8.GetBytes(text), out value, out _);
}
