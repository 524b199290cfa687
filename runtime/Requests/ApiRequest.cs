using System.ComponentModel;
using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>One call of an operation with its values; it may be sent several times (pages, polls, after a 401).</summary>
/// <param name="operation">The operation.</param>
/// <remarks>Path values come in the order of the template's placeholders; a null in a query, header or body is left out.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiRequest(ApiOperation operation)
{
    readonly PathValues _path = new(operation);
    readonly List<string> _query = [];
    readonly List<KeyValuePair<string, string>> _headers = [];
    List<string>? _cookies;

    internal ApiOperation Operation { get; } = operation;

    internal RequestBody? Body { get; private set; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>The value of the Cookie header; null without cookies.</summary>
    internal string? CookieText => _cookies is null ? null : string.Join("; ", _cookies);

    /// <summary>The query without its question mark; null without parameters.</summary>
    internal string? QueryText => _query.Count == 0 ? null : string.Join('&', _query);

    /// <summary>The path, from its first slash on.</summary>
    internal string PathText => _path.Text;

    /// <summary>The value of the next placeholder.</summary>
    /// <param name="value">The value.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is empty, or a segment of it is <c>.</c> or <c>..</c>: that would change the path.</exception>
    public ApiRequest Path(string value)
    {
        ArgumentNullException.ThrowIfNull(value, _path.Next);
        return AddPath(Uri.EscapeDataString(value));
    }

    /// <inheritdoc cref="Path(string)"/>
    public ApiRequest Path(Guid value) => AddPath(value.ToString());

    /// <inheritdoc cref="Path(string)"/>
    public ApiRequest Path(long value) => AddPath(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Path(string)"/>
    public ApiRequest Path(int value) => AddPath(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Path(string)"/>
    public ApiRequest Path(bool value) => AddPath(ParameterText.Of(value));

    /// <summary>The value of the next placeholder, of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <typeparam name="TNames">Its texts.</typeparam>
    /// <param name="value">A listed value.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is Unknown, which has no text.</exception>
    public ApiRequest PathEnum<TEnum, TNames>(TEnum value)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum> => Path(ParameterText.Of<TEnum, TNames>(_path.Next, value));

    /// <summary>The value of the next placeholder, of any schema.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="style">The layout.</param>
    /// <param name="explode">Whether items and properties stand apart.</param>
    /// <param name="allowReserved">Whether reserved characters, slashes among them, stay as they are.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is null or laid out as nothing, or a segment of it is <c>.</c> or <c>..</c>: that would change the path.</exception>
    public ApiRequest PathValue<T, TCodec>(T value, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool allowReserved = false)
        where TCodec : IJsonCodec<T>
    {
        using var json = RequestJson.Parsed<T, TCodec>(value);
        string encoded = ParameterLayout.Path(_path.Next, json.RootElement, style, explode, allowReserved ? UriText.ReservedInPath : Uri.EscapeDataString);
        return AddPath(allowReserved ? PathTemplate.CheckedPath(_path.Next, encoded) : encoded);
    }

    /// <summary>A query parameter.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <returns>This request.</returns>
    public ApiRequest Query(string name, string? value)
    {
        if (value is not null)
        {
            _query.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
        }
        return this;
    }

    /// <inheritdoc cref="Query(string, string?)"/>
    public ApiRequest Query(string name, Guid? value) => Query(name, value?.ToString());

    /// <inheritdoc cref="Query(string, string?)"/>
    public ApiRequest Query(string name, long? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ApiRequest Query(string name, int? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string?)"/>
    public ApiRequest Query(string name, bool? value) => Query(name, value is { } given ? ParameterText.Of(given) : null);

    /// <summary>A query parameter of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <typeparam name="TNames">Its texts.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">A listed value; null is left out.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is Unknown, which has no text.</exception>
    public ApiRequest QueryEnum<TEnum, TNames>(string name, TEnum? value)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum> => Query(name, value is { } given ? ParameterText.Of<TEnum, TNames>(name, given) : null);

    /// <summary>A query parameter of any schema.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null, an empty array and an empty object are left out.</param>
    /// <param name="style">The layout.</param>
    /// <param name="explode">Whether items and properties stand apart.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    /// <returns>This request.</returns>
    public ApiRequest QueryValue<T, TCodec>(string name, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            using var json = RequestJson.Parsed<T, TCodec>(value);
            _query.AddRange(ParameterLayout.Query(name, json.RootElement, style, explode, allowReserved));
        }
        return this;
    }

    /// <summary>The query as one value (OpenAPI 3.2, <c>in: querystring</c>).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="style"><see cref="ParameterStyle.Json"/>, <see cref="ParameterStyle.Form"/> for an object whose properties are the query's pairs, or
    /// <see cref="ParameterStyle.Simple"/> for a text.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value has no properties to be pairs.</exception>
    public ApiRequest QueryString<T, TCodec>(T? value, ParameterStyle style)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            using var json = RequestJson.Parsed<T, TCodec>(value);
            _query.AddRange(style switch
            {
                ParameterStyle.Json => [Uri.EscapeDataString(json.RootElement.GetRawText())],
                ParameterStyle.Simple => [Uri.EscapeDataString(json.RootElement.GetString()!)],
                _ => FormBody.Pairs(json.RootElement, Operation),
            });
        }
        return this;
    }

    /// <summary>A header parameter.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value holds a line break, another control character or a character that is not ASCII.</exception>
    public ApiRequest Header(string name, string? value)
    {
        if (value is not null)
        {
            HeaderRules.Check(name, value);
            _headers.Add(new(name, value));
        }
        return this;
    }

    /// <inheritdoc cref="Header(string, string?)"/>
    public ApiRequest Header(string name, Guid? value) => Header(name, value?.ToString());

    /// <inheritdoc cref="Header(string, string?)"/>
    public ApiRequest Header(string name, long? value) => Header(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Header(string, string?)"/>
    public ApiRequest Header(string name, int? value) => Header(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Header(string, string?)"/>
    public ApiRequest Header(string name, bool? value) => Header(name, value is { } given ? ParameterText.Of(given) : null);

    /// <summary>A header parameter of an enum.</summary>
    /// <inheritdoc cref="QueryEnum{TEnum, TNames}"/>
    public ApiRequest HeaderEnum<TEnum, TNames>(string name, TEnum? value)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum> => Header(name, value is { } given ? ParameterText.Of<TEnum, TNames>(name, given) : null);

    /// <summary>A header parameter of any schema.</summary>
    /// <exception cref="ArgumentException">The value holds a line break, another control character or a character that is not ASCII.</exception>
    /// <inheritdoc cref="CookieValue{T, TCodec}"/>
    public ApiRequest HeaderValue<T, TCodec>(string name, T? value, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            return this;
        }
        using var json = RequestJson.Parsed<T, TCodec>(value);
        return Header(name, ParameterLayout.Header(json.RootElement, style, explode));
    }

    /// <summary>A cookie of any schema.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; null, an empty array and an empty object are left out.</param>
    /// <param name="style">The layout: percent-encoded in every style but <see cref="ParameterStyle.Cookie"/>.</param>
    /// <param name="explode">Whether items and properties are cookies of their own.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">A name or value holds a character that a cookie can't hold.</exception>
    public ApiRequest CookieValue<T, TCodec>(string name, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            using var json = RequestJson.Parsed<T, TCodec>(value);
            (_cookies ??= []).AddRange(ParameterLayout.Cookie(name, json.RootElement, style, explode));
        }
        return this;
    }

    /// <summary>A JSON body that is an object.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="body">The body; null sends none.</param>
    /// <param name="mediaType">Its media type: <c>application/json</c> or one that ends with <c>+json</c> (RFC 6839, section 3.1).</param>
    /// <returns>This request.</returns>
    public ApiRequest JsonObject<T>(T? body, string mediaType = MediaTypes.Json)
        where T : class, IJsonObject<T> => WithBody(body is null ? null : new JsonBody<T>(body, mediaType, RequestJson.WriteObject));

    /// <summary>A JSON body of any schema.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <inheritdoc cref="JsonObject{T}"/>
    public ApiRequest Json<T, TCodec>(T? body, string mediaType = MediaTypes.Json)
        where TCodec : IJsonCodec<T> => WithBody(body is null ? null : new JsonBody<T>(body, mediaType, RequestJson.WriteValue<T, TCodec>));

    /// <summary>JSON texts, a line each, or each behind a record separator (<c>application/json-seq</c>, RFC 7464).</summary>
    /// <typeparam name="T">The type of a text.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="body">The texts; null sends none.</param>
    /// <param name="mediaType">Their media type.</param>
    /// <returns>This request.</returns>
    public ApiRequest JsonLines<T, TCodec>(IReadOnlyList<T>? body, string mediaType)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        return WithBody(body is null ? null : new JsonBody<IReadOnlyList<T>>(body, mediaType, RequestJson.WriteLines<T, TCodec>(mediaType)));
    }

    /// <summary>A multipart body (RFC 2046 section 5.1, RFC 7578).</summary>
    /// <param name="body">The body; null sends none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <returns>This request.</returns>
    public ApiRequest Multipart(IMultipartBody? body, string mediaType = MediaTypes.FormData) => WithBody(body is null ? null : new MultipartBody(body, mediaType));

    /// <summary>An <c>application/x-www-form-urlencoded</c> body: pairs for each property, arrays repeated, deeper values as JSON, unless the operation says otherwise.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="body">The body; null sends none.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value has no properties to be pairs.</exception>
    public ApiRequest Form<T, TCodec>(T? body)
        where TCodec : IJsonCodec<T> => WithBody(body is null ? null : FormBody.Of<T, TCodec>(body, Operation));

    /// <summary>A body of bytes, read from the stream's present position; the stream stays open.</summary>
    /// <param name="body">The body; null sends none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <returns>This request.</returns>
    public ApiRequest Content(Stream? body, string mediaType) => WithBody(body is null ? null : new StreamBody(body, mediaType));

    /// <summary>A body of text, sent as UTF-8.</summary>
    /// <param name="body">The body; null sends none.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <returns>This request.</returns>
    public ApiRequest Text(string? body, string mediaType) => WithBody(body is null ? null : BytesBody.Text(body, mediaType));

    ApiRequest AddPath(string encoded)
    {
        _path.Add(encoded);
        return this;
    }

    ApiRequest WithBody(RequestBody? body)
    {
        Body = body;
        return this;
    }
}
