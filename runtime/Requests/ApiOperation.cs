using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>What a document says about one operation; generated code keeps one for each.</summary>
/// <param name="id">The operation's id, which error messages name.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="path">The path with its placeholders: <c>/runs/{run_id}/</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation(string id, string method, string path)
{
    readonly ErrorTypes _errors = new();
    Dictionary<string, FormField>? _fields;
    List<OperationServer>? _servers;
    List<string[]>? _requirements;

    internal string Id { get; } = id;

    internal HttpMethod Method { get; } = HttpMethod.Parse(method);

    internal PathTemplate Path { get; } = new(path);

    /// <summary>The ways to authorize, each a list of security schemes; null where it is as for the whole document.</summary>
    internal IReadOnlyList<string[]>? Requirements => _requirements;

    internal string? AcceptedTypes { get; private set; }

    /// <summary>An error whose body is an object.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="statuses">The statuses, for example <c>401 403 404</c>, <c>4XX</c> or <c>default</c>; the most specific one wins.</param>
    /// <returns>This operation.</returns>
    public ApiOperation ErrorObject<T>(string statuses)
        where T : class, IJsonObject<T>
    {
        ArgumentNullException.ThrowIfNull(statuses);
        _errors.Add(statuses, new ErrorObject<T>());
        return this;
    }

    /// <summary>An error whose body is any JSON value.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <param name="statuses">The statuses, for example <c>401 403 404</c>, <c>4XX</c> or <c>default</c>; the most specific one wins.</param>
    /// <returns>This operation.</returns>
    public ApiOperation Error<T, TCodec>(string statuses)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(statuses);
        _errors.Add(statuses, new ErrorValue<T, TCodec>());
        return this;
    }

    /// <summary>One of the ways to authorize: all of these schemes together. It may be called for several.</summary>
    /// <param name="schemes">Security schemes, as the document calls them.</param>
    /// <returns>This operation.</returns>
    public ApiOperation Security(params string[] schemes)
    {
        (_requirements ??= []).Add(schemes);
        return this;
    }

    /// <summary>One of the ways to authorize is not to: the document says <c>security: []</c>, or has <c>{}</c> in it.</summary>
    /// <returns>This operation.</returns>
    public ApiOperation Anonymous() => Security();

    /// <summary>The value of the Accept header; by default what the kind of call expects.</summary>
    /// <param name="mediaTypes">Media types (RFC 9110 section 12.5.1).</param>
    /// <returns>This operation.</returns>
    public ApiOperation Accept(string mediaTypes)
    {
        HeaderRules.Check("Accept", mediaTypes);
        AcceptedTypes = mediaTypes;
        return this;
    }

    /// <summary>The layout of a property of the form or query that the operation sends.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="style">The layout.</param>
    /// <param name="explode">Whether items and properties stand apart.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    /// <returns>This operation.</returns>
    public ApiOperation Field(string name, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        (_fields ??= new(StringComparer.Ordinal))[name] = new(style, explode, allowReserved);
        return this;
    }

    /// <summary>A server of the operation's own. It may be called for several.</summary>
    /// <param name="address">Its address, or a path at the client's server.</param>
    /// <param name="baseAddresses">The document's servers it belongs to: a client of one of them sends the operation here.</param>
    /// <returns>This operation.</returns>
    public ApiOperation At(string address, params string[] baseAddresses)
    {
        (_servers ??= []).Add(new(address, baseAddresses));
        return this;
    }

    /// <summary>Where a client of that server sends the operation.</summary>
    internal ServerAddress ServerFor(ServerAddress client, bool allowInsecureHttp) => _servers is null ? client : OperationServer.Choose(_servers, client, allowInsecureHttp);

    internal FormField? FieldOf(string name) => _fields?.GetValueOrDefault(name);

    internal ErrorType? ErrorFor(System.Net.HttpStatusCode status) => _errors.For(status);
}
