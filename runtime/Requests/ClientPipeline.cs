using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Clarifeye.Runtime;

/// <summary>What all parts of a client send with; generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientPipeline : IDisposable
{
    const string AnyType = "*/*";

    readonly ClientSettings? _settings;
    readonly Sender? _sender;

    /// <summary>A pipeline to one server.</summary>
    /// <param name="credential">Who is calling.</param>
    /// <param name="options">How to reach the server.</param>
    /// <param name="defaultServer">The document's first server.</param>
    /// <param name="security">What the document says of authentication; null when it says nothing.</param>
    /// <exception cref="ArgumentException">The base address or the credential doesn't fit.</exception>
    /// <exception cref="InvalidOperationException">There is no base address, or it is plain HTTP beyond this machine.</exception>
    public ClientPipeline(Credential credential, ClientOptions? options, Uri? defaultServer, ApiSecurity? security = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _settings = new(credential, options ?? new(), defaultServer, security);
        _sender = new(_settings);
    }

    ClientPipeline()
    {
    }

    /// <summary>For mocks: every call throws <see cref="InvalidOperationException"/>, but waiting for a faked value works.</summary>
    public static ClientPipeline Unconnected { get; } = new();

    /// <summary>Sends and reads an object.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="options">The caller's options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body.</returns>
    public Task<T> SendObjectAsync<T>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where T : class, IJsonObject<T> => Connected(request).ReadJsonAsync<T, ObjectCodec<T>>(Json(request, options), new(cancellationToken));

    /// <summary>Sends and reads an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <typeparam name="TItem">What reads an item.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<IReadOnlyList<T>> SendListAsync<T, TItem>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TItem : IJsonCodec<T> => SendValueAsync<IReadOnlyList<T>, ListCodec<T, TItem>>(request, options, cancellationToken);

    /// <summary>Sends and reads an object of names and values.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <typeparam name="TItem">What reads a value.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<IReadOnlyDictionary<string, T>> SendMapAsync<T, TItem>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TItem : IJsonCodec<T> => SendValueAsync<IReadOnlyDictionary<string, T>, MapCodec<T, TItem>>(request, options, cancellationToken);

    /// <summary>Sends and reads a value of any schema.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<T> SendValueAsync<T, TCodec>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> => Connected(request).ReadJsonAsync<T, TCodec>(Json(request, options), new(cancellationToken));

    /// <summary>Sends and reads a value of any schema, or nothing: some successes of the operation have no body.</summary>
    /// <typeparam name="T">The body's type, or null.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<T?> SendValueOrNothingAsync<T, TCodec>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> => Connected(request).ReadJsonOrNothingAsync<T, TCodec>(Json(request, options), new(cancellationToken));

    /// <summary>Sends and reads the body that belongs to the answer's status.</summary>
    /// <typeparam name="T">What holds any of the bodies; null for a status without one.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="bodies">The bodies.</param>
    /// <param name="options">The caller's options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body.</returns>
    public Task<T> SendByStatusAsync<T>(ApiRequest request, SuccessBodies<T> bodies, RequestOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        return Connected(request).ReadByStatusAsync(Json(request, options), bodies, new(cancellationToken));
    }

    /// <summary>Sends and gives the address that the server redirects to, which is not asked.</summary>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<Uri> SendForLocationAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connected(request).LocationAsync(new(request, options, AnyType) { IsForLocation = true }, new(cancellationToken));

    /// <summary>Sends and gives the body as a stream, which the caller closes.</summary>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<Stream> SendForStreamAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connected(request).OpenAsync(new(request, options, AnyType), new(cancellationToken));

    /// <summary>Sends and reads text.</summary>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<string> SendForTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connected(request).ReadTextAsync(new(request, options, AnyType), new(cancellationToken));

    /// <summary>Sends and reads text that is a JSON string without its quotes, or with them: an uuid, a date.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <typeparam name="TCodec">What reads it from JSON.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task<T> SendForTextValueAsync<T, TCodec>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> => Connected(request).ReadAsync(new(request, options, AnyType), UnquotedText.Read<T, TCodec>, new(cancellationToken));

    /// <summary>Sends; the body doesn't matter.</summary>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connected(request).SendAsync(Json(request, options), new(cancellationToken));

    /// <summary>Server-sent events whose data is JSON. The request is sent at the first move; the word <c>[DONE]</c> ends the events.</summary>
    /// <typeparam name="T">The type of an event's data.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public EventStream<T> SendForEvents<T, TCodec>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> => new(new JsonEvents<T, TCodec>(Connected(request), Events(request, options), cancellationToken));

    /// <summary>Server-sent events as objects of <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>. The request is sent at the first move.</summary>
    /// <typeparam name="T">The type of an event.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="dataIsJson">Whether data that is JSON is read as that, instead of as text.</param>
    /// <param name="options">The caller's options.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events.</returns>
    public EventStream<T> SendForEventObjects<T, TCodec>(ApiRequest request, bool dataIsJson, RequestOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> => new(new EventObjects<T, TCodec>(Connected(request), Events(request, options), dataIsJson, cancellationToken));

    /// <summary>Server-sent events whose data is text. The request is sent at the first move.</summary>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public EventStream<string> SendForTextEvents(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        new(new TextEvents(Connected(request), Events(request, options), cancellationToken));

    /// <summary>Lines of JSON, or a sequence of JSON texts (RFC 7464). The request is sent at the first move.</summary>
    /// <typeparam name="T">The type of a line.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <inheritdoc cref="SendObjectAsync{T}"/>
    public EventStream<T> SendForJsonLines<T, TCodec>(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> => new(new JsonLines<T, TCodec>(Connected(request), new(request, options, AnyType), cancellationToken));

    /// <summary>Pages, each of which links to the next.</summary>
    /// <typeparam name="TPage">A page.</typeparam>
    /// <typeparam name="TItem">An item of a page.</typeparam>
    /// <param name="request">The request for the first page.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="next">The link to the next page, of which only the query is used; null or empty at the end.</param>
    /// <param name="options">The caller's options, used for each page.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The items, or the pages.</returns>
    public Paged<TPage, TItem> PagesByNextLink<TPage, TItem>(
        ApiRequest request,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<TPage, string?> next,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TPage : class, IJsonObject<TPage>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(next);
        return new(new NextLinkPages<TPage>(Connected(request), Json(request, options), next, cancellationToken), items);
    }

    /// <summary>Repeats a request and gives its value whenever the body differs from the last one, until the first that is done.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="rule">The document's rule.</param>
    /// <param name="isDone">Whether a value is the last.</param>
    /// <param name="polling">What the caller changes of the rule.</param>
    /// <param name="options">The caller's options, used for each request.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The values.</returns>
    /// <exception cref="PollingTimeoutException{T}">None was done in time.</exception>
    public IAsyncEnumerable<T> WatchAsync<T>(
        ApiRequest request, PollingRule rule, Func<T, bool> isDone, PollingOptions? polling, RequestOptions? options, CancellationToken cancellationToken)
        where T : class, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(isDone);
        return new Watch<T>(Connected(request), Json(request, options), rule, polling, isDone, cancellationToken);
    }

    /// <summary>Repeats a call until its value is done.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="get">The call.</param>
    /// <param name="rule">The document's rule.</param>
    /// <param name="isDone">Whether a value is the last.</param>
    /// <param name="polling">What the caller changes of the rule.</param>
    /// <param name="progress">Told every value.</param>
    /// <param name="cancellationToken">Cancels waiting and calls.</param>
    /// <returns>The first value that is done.</returns>
    /// <exception cref="PollingTimeoutException{T}">None was done in time.</exception>
    public Task<T> WaitAsync<T>(
        Func<CancellationToken, Task<T>> get,
        PollingRule rule,
        Func<T, bool> isDone,
        PollingOptions? polling,
        IProgress<T>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(isDone);
        return Waiting.ForAsync(get, new(rule, polling), isDone, progress, _settings?.Time ?? TimeProvider.System, cancellationToken);
    }

    /// <summary>Disposes of the HttpClient, if the client made it itself.</summary>
    public void Dispose() => _settings?.Dispose();

    static Call Json(ApiRequest request, RequestOptions? options) => new(request, options, MediaTypes.Json);

    static Call Events(ApiRequest request, RequestOptions? options) => new(request, options, MediaTypes.EventStream);

    Sender Connected([NotNull] ApiRequest? request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _sender ?? throw new InvalidOperationException(
            $"This client was made by its protected constructor, for a mock, and has no server: override the method that calls {request.Operation.Id}.");
    }
}
