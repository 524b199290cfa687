using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>One operation: a method on a path.</summary>
/// <param name="Key">Identifies it within the API: its JSON pointer.</param>
/// <param name="Id">The document's operationId, or words made of method and path where it has none.</param>
/// <param name="Path">The path template, with its <c>{parameters}</c>.</param>
/// <param name="Tag">The first tag; null when it has none.</param>
internal sealed record Operation(string Key, string Id, string Method, string Path, string? Tag)
{
    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>Whether it is called without credentials (<c>security: []</c>).</summary>
    public bool IsAnonymous { get; init; }

    public EquatableArray<Parameter> Parameters { get; init; }

    public RequestBody? Body { get; init; }

    public SuccessResponse Success { get; init; } = SuccessResponse.Nothing;

    public EquatableArray<ErrorResponse> Errors { get; init; }

    public EquatableArray<PollingRule> Polling { get; init; }

    public Paging? Paging { get; init; }
}

/// <summary>A parameter outside the body.</summary>
internal sealed record Parameter(string Name, ParameterLocation In, ApiType Type)
{
    public bool IsRequired { get; init; }

    public string? Description { get; init; }

    public string? Default { get; init; }

    public ParameterStyle Style { get; init; }

    public bool Explode { get; init; }
}

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
}

internal enum ParameterStyle
{
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Label,
    Matrix,
}

/// <summary>The body a request carries.</summary>
internal sealed record RequestBody(BodyFormat Format, string MediaType, ApiType Type, bool IsRequired)
{
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
}

/// <summary>What an operation answers when it succeeds.</summary>
internal sealed record SuccessResponse(BodyFormat Format, string? MediaType, ApiType? Type)
{
    public static SuccessResponse Nothing { get; } = new(BodyFormat.Nothing, null, null);
}

/// <summary>What an operation answers when it fails.</summary>
/// <param name="Status">A status code, a range such as <c>4XX</c>, or <c>default</c>.</param>
/// <param name="Type">The type of its JSON body; null when it documents none.</param>
internal sealed record ErrorResponse(string Status, ApiType? Type);
