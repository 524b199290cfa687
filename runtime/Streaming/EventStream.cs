using System.Diagnostics.CodeAnalysis;

namespace Clarifeye.Runtime;

/// <summary>Makes event streams for fakes in tests.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A stream of events, as HTTP and the media type text/event-stream call it.")]
public static class EventStream
{
    /// <summary>An event stream of given events.</summary>
    /// <typeparam name="T">The type of an event.</typeparam>
    /// <param name="events">The events.</param>
    /// <returns>The stream.</returns>
    public static EventStream<T> From<T>(IAsyncEnumerable<T> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new(events);
    }
}
