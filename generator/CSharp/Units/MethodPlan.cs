using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>The methods of one operation.</summary>
/// <param name="Operation">The static field that describes it.</param>
/// <param name="OperationId">Its name in the document, for messages.</param>
/// <param name="Configuration">The calls that complete its description: errors, media types.</param>
/// <param name="Parameters">Without options and cancellation, which every method ends with.</param>
/// <param name="Request">The calls that make the request of the parameters.</param>
/// <param name="Send">The pipeline's method, with its type arguments.</param>
internal sealed record MethodPlan(
    string Name,
    string Operation,
    string OperationId,
    string HttpMethod,
    string Path,
    EquatableArray<string> Configuration,
    EquatableArray<ParameterPlan> Parameters,
    EquatableArray<string> Request,
    string ReturnType,
    string Send)
{
    /// <summary>What the pipeline's method gets behind the request.</summary>
    public string SendArguments { get; init; } = "";

    /// <summary>The static field that knows the bodies of each status; null where there is one body.</summary>
    public string? Bodies { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    /// <summary>The document's words on what it returns; null when it returns nothing.</summary>
    public string? Returns { get; init; }

    public Link? SeeAlso { get; init; }

    public EquatableArray<ExceptionPlan> Exceptions { get; init; }

    public bool IsObsolete { get; init; }

    public PagingPlan? Paging { get; init; }

    public EquatableArray<PollingPlan> Polling { get; init; }

    /// <summary>The method that makes the request, where several methods send it.</summary>
    public string? RequestMethod { get; init; }
}

/// <summary>A parameter of a method.</summary>
/// <param name="DeclarationWithoutDefault">Type and name.</param>
/// <param name="Default">What follows when an argument may be left out.</param>
internal sealed record ParameterPlan(string Name, string DeclarationWithoutDefault, string Default, string Description)
{
    public string Declaration => DeclarationWithoutDefault + Default;
}

/// <summary>The exception for some statuses.</summary>
/// <param name="Type">The documented type of the error; null when the document gives none.</param>
internal sealed record ExceptionPlan(string Statuses, string? Type);

/// <summary>The method that goes through all pages.</summary>
internal sealed record PagingPlan(string Name, string Page, string Item, string TypeArguments, string Items, string Next);

/// <summary>The methods that repeat an operation.</summary>
/// <param name="Rule">The static field of the intervals.</param>
/// <param name="Arguments">Delay and interval in seconds, and how many polls.</param>
/// <param name="Pace">The document's interval and time limit, for people.</param>
/// <param name="IsDone">The pattern that ends the waiting, applied to <paramref name="Property"/>.</param>
internal sealed record PollingPlan(string Name, string WatchName, string Response, string FullResponse, string Rule, string Arguments, string Pace, string DoneName, string Property, EquatableArray<string> IsDone);
