using Made.Models;

namespace Made;

/// <summary>A value of each type that the models use, and something that needs all of them.</summary>
static class Given
{
    public static Guid? Id { get; set; }

    public static DateTimeOffset? Instant { get; set; }

    public static string? Text { get; set; }

    public static Kind? Kind { get; set; }

    public static long? Count { get; set; }

    public static double? Ratio { get; set; }

    public static bool? Flag { get; set; }

    public static IReadOnlyList<string>? Tags { get; set; }

    public static IReadOnlyDictionary<string, Guid?>? Versions { get; set; }

    /// <summary>Who sets it can't be a program in which the compiler does without the object.</summary>
    public static object? Last { get; set; }

    public static long Sum(
        Guid? id, DateTimeOffset? created, DateTimeOffset? updated, string? name, string? title, string? note,
        Kind? kind, long? count, double? ratio, bool? flag, IReadOnlyList<string>? tags, IReadOnlyDictionary<string, Guid?>? versions) =>
        HashCode.Combine(
            HashCode.Combine(id, created, updated, name, title, note),
            HashCode.Combine(kind, count, ratio, flag, tags, versions));
}
