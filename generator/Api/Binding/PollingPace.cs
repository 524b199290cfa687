using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Api;

/// <summary>How often a polling rule asks. What is absent has the default that the extension's vendor publishes.</summary>
internal sealed record PollingPace(double DelaySeconds, double IntervalSeconds, int LimitCount)
{
    private const double Most = 1_000_000;

    // Timers end at 49 days.
    private const double LongestSeconds = 49 * 86_400;

    public static PollingPace Default { get; } = new(1, 5, 60);

    /// <summary>Why a rule's numbers make no pace; null when they do.</summary>
    public static string? Obstacle(JsonObject rule, out PollingPace pace)
    {
        pace = Default;
        if (Number(rule, "delaySeconds", Default.DelaySeconds) is not { } delay)
        {
            return NotSeconds("delaySeconds");
        }

        if (Number(rule, "intervalSeconds", Default.IntervalSeconds) is not { } interval)
        {
            return NotSeconds("intervalSeconds");
        }

        if (Number(rule, "limitCount", Default.LimitCount) is not { } count || count < 1 || count != Math.Floor(count))
        {
            return "limitCount has to be a whole number from 1 to 1000000";
        }

        pace = new PollingPace(delay, interval, (int)count);
        return delay + (interval * count) > LongestSeconds ? "it would wait for more than 49 days" : null;
    }

    private static string NotSeconds(string name) => name + " has to be a number of seconds from 0 to 1000000";

    /// <summary>Null when it is no number, or out of bounds.</summary>
    private static double? Number(JsonObject rule, string name, double absent)
    {
        if (!rule.ContainsKey(name))
        {
            return absent;
        }

        return rule[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number
            && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number is >= 0 and <= Most
                ? number
                : null;
    }
}
