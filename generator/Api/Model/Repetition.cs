using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>How the pages of a list follow each other.</summary>
/// <param name="Items">The property that holds a page's items.</param>
/// <param name="Next">The property that holds the link to the next page; null or absent on the last one.</param>
/// <param name="Item">The type of an item.</param>
internal sealed record Paging(string Items, string Next, ApiType Item);

/// <summary>How an operation is repeated until its answer fulfils a criterion (<c>x-speakeasy-polling</c>).</summary>
/// <param name="Property">The property of the response that tells.</param>
/// <param name="Values">The texts of that property that end the waiting.</param>
internal sealed record PollingRule(
    string Name,
    double DelaySeconds,
    double IntervalSeconds,
    int LimitCount,
    string Property,
    EquatableArray<string> Values);
