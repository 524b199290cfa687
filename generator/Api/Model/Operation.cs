using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>One operation: a method on a path.</summary>
/// <param name="Key">Identifies it within the API: its JSON pointer.</param>
/// <param name="Id">The document's operationId, or words made of method and path where it has none.</param>
/// <param name="Path">The path template, with its <c>{parameters}</c>.</param>
/// <param name="Tag">The first tag; null when it has none.</param>
internal sealed record Operation(string Key, string Id, string Method, string Path, string? Tag)
{
    /// <summary>What another way to call the same operation adds to its name: <c>Streaming</c>; empty for the usual way.</summary>
    public string Variant { get; init; } = "";

    public string? Summary { get; init; }

    public string? Description { get; init; }

    /// <summary>What the document says of the successful response.</summary>
    public string? Returns { get; init; }

    /// <summary>The headers that the document lists for its successes.</summary>
    public EquatableArray<ResponseHeader> Headers { get; init; }

    public Link? SeeAlso { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>Which credentials it asks for: one of these; null when it is what the document usually asks for.</summary>
    public EquatableArray<SecurityRequirement>? Security { get; init; }

    /// <summary>Where it is sent instead of to the client's server; empty for that one.</summary>
    public EquatableArray<OperationServer> Servers { get; init; }

    public EquatableArray<Parameter> Parameters { get; init; }

    /// <summary>The layouts that the document gives the properties of the form that the operation sends.</summary>
    public EquatableArray<FormField> Fields { get; init; }

    public RequestBody? Body { get; init; }

    public SuccessResponse Success { get; init; } = SuccessResponse.Nothing;

    public EquatableArray<ErrorResponse> Errors { get; init; }

    public EquatableArray<PollingRule> Polling { get; init; }

    public Paging? Paging { get; init; }
}

/// <summary>A header of an answer.</summary>
internal sealed record ResponseHeader(string Name, string? Description);

/// <summary>A server of an operation.</summary>
/// <param name="Url">Its address, or a path at the client's server.</param>
/// <param name="Bases">The document's servers it belongs to: a client of one of them sends the operation there.</param>
internal sealed record OperationServer(string Url, EquatableArray<string> Bases);

/// <summary>A parameter outside the body.</summary>
internal sealed record Parameter(string Name, ParameterLocation In, ApiType Type)
{
    public bool IsRequired { get; init; }

    public string? Description { get; init; }

    public string? Default { get; init; }

    public ParameterStyle Style { get; init; }

    public bool Explode { get; init; }

    /// <summary>Whether reserved characters of a URI stay as they are (<c>allowReserved</c>).</summary>
    public bool AllowReserved { get; init; }
}

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The query as a whole (OpenAPI 3.2, <c>in: querystring</c>).</summary>
    QueryString,
}

internal enum ParameterStyle
{
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,

    /// <summary>What Swagger 2.0 calls <c>tsv</c>.</summary>
    TabDelimited,
    DeepObject,
    Label,
    Matrix,

    /// <summary>A cookie as it is, not percent-encoded (OpenAPI 3.2).</summary>
    Cookie,

    /// <summary>JSON text, whatever the place.</summary>
    Json,
}

/// <summary>How one property of a form is laid out.</summary>
internal sealed record FormField(string Name, ParameterStyle Style, bool Explode, bool AllowReserved);

/// <summary>The body a request carries.</summary>
/// <param name="MediaType">What it is sent as; null when only the caller can know.</param>
internal sealed record RequestBody(BodyFormat Format, string? MediaType, ApiType Type, bool IsRequired)
{
    /// <summary>The media types a caller may choose among, ranges included; empty when there is no choice.</summary>
    public EquatableArray<string> Choices { get; init; }

    public string? Description { get; init; }
}

/// <summary>How a body is laid out.</summary>
internal enum BodyFormat
{
    Nothing,
    Json,
    Multipart,
    Form,
    Text,
    Binary,

    /// <summary>Server-sent events, each with data of the body's type.</summary>
    Events,

    /// <summary>Server-sent events, each as an object of its fields, of the body's type.</summary>
    EventObjects,

    /// <summary>JSON texts one after the other, each of the body's type.</summary>
    JsonLines,

    /// <summary>A JSON string without its quotes.</summary>
    UnquotedText,

    /// <summary>No body but an address to go to.</summary>
    Location,

    /// <summary>One of several bodies: the status tells which.</summary>
    ByStatus,
}

/// <summary>What an operation answers when it succeeds.</summary>
/// <param name="MediaType">What is asked for: one media type, or several behind commas.</param>
internal sealed record SuccessResponse(BodyFormat Format, string? MediaType, ApiType? Type)
{
    /// <summary>Whether there may be no body at all.</summary>
    public bool OrNothing { get; init; }

    /// <summary>Whether the data of an event is JSON where it can be read as that.</summary>
    public bool DataIsJson { get; init; }

    /// <summary>The bodies of <see cref="BodyFormat.ByStatus"/>, in the order of the document.</summary>
    public EquatableArray<StatusBody> Bodies { get; init; }

    public static SuccessResponse Nothing { get; } = new(BodyFormat.Nothing, null, null);
}

/// <summary>The body that some statuses have.</summary>
/// <param name="Statuses">Status codes and ranges, with blanks between them.</param>
internal sealed record StatusBody(string Statuses, SuccessResponse Response);

/// <summary>What an operation answers when it fails.</summary>
/// <param name="Status">A status code, a range such as <c>4XX</c>, or <c>default</c>.</param>
/// <param name="Type">The type of its JSON body; null when it documents none.</param>
internal sealed record ErrorResponse(string Status, ApiType? Type);
