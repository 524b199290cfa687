using System.Net;

namespace Clarifeye.Runtime;

/// <summary>
/// Pages by the link to the next one. Only the link's query is used, on the client's own address: behind a proxy links often name an inner host or
/// <c>http:</c>, and a link must not lead credentials elsewhere.
/// </summary>
sealed class NextLinkPages<TPage>(Sender sender, Call first, Func<TPage, string?> next, CancellationToken callToken) : IAsyncEnumerable<TPage>
    where TPage : class, IJsonObject<TPage>
{
    public async IAsyncEnumerator<TPage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var caller = new CallerTokens(callToken, cancellationToken);
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Query ?? "" };
        var call = first;
        while (true)
        {
            var page = await sender.ReadJsonAsync<TPage, ObjectCodec<TPage>>(call, caller).ConfigureAwait(false);
            yield return page;

            if (next(page) is not { Length: > 0 } link)
            {
                yield break;
            }
            string query = Query(link);
            if (!seen.Add(query))
            {
                throw new ApiException(
                    first.Operation.Id,
                    HttpStatusCode.OK,
                    message: $"{first.Operation.Id}: the server's link to page {seen.Count + 1} leads back to a page that was read already. " +
                        "Reading on would never end.");
            }
            call = first with { Query = query };
        }
    }

    string Query(string link)
    {
        int start = link.IndexOf('?', StringComparison.Ordinal) + 1;
        int end = link.IndexOf('#', StringComparison.Ordinal);
        string query = start == 0 ? "" : link[start..(end < start ? link.Length : end)];
        // Django and others build the link from the request, the key in its query included; it is added anew when the page is asked for.
        return UriText.Query(sender.Settings.Place?.RemoveFromQuery(query) ?? query);
    }
}
