using System.Diagnostics.CodeAnalysis;

namespace Clarifeye.Runtime;

/// <summary>
/// Events as the server sends them, each as soon as it is there. The request is sent by the first move, which also throws its errors. It can be
/// enumerated once: a second time would send the request again.
/// </summary>
/// <typeparam name="T">The type of an event.</typeparam>
/// <remarks>
/// Moving throws what the operation throws (<see cref="ApiException"/>, <see cref="TimeoutException"/> until the headers are there), an
/// <see cref="UnreadableResponseException"/> with the event's text for one that can't be read, and <see cref="IOException"/> when the connection breaks.
/// </remarks>
[SuppressMessage("Naming", "CA1711", Justification = "A stream of events, as HTTP and the media type text/event-stream call it.")]
public sealed class EventStream<T> : IAsyncEnumerable<T>
{
    readonly IAsyncEnumerable<T> _events;
    int _enumerations;

    internal EventStream(IAsyncEnumerable<T> events) => _events = events;

    /// <summary>Begins to read the events.</summary>
    /// <param name="cancellationToken">Ends the request; the token given to the operation does so, too.</param>
    /// <returns>The events.</returns>
    /// <exception cref="InvalidOperationException">They were enumerated before.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => Interlocked.Increment(ref _enumerations) == 1
        ? _events.GetAsyncEnumerator(cancellationToken)
        : throw new InvalidOperationException("An event stream can be enumerated once: call the operation again for another one, or keep the events.");
}
