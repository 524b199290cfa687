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
            if (query.Length == 0)
            {
                throw Unusable(seen.Count + 1, "has no query. Without one it would ask for the first page again, and without the filters of the first request.");
            }
            if (!seen.Add(query))
            {
                throw Unusable(seen.Count + 1, "leads back to a page that was read already. Reading on would never end.");
            }
            call = first with { Query = query };
        }
    }

    ApiException Unusable(int page, string why) =>
        new(first.Operation.Id, HttpStatusCode.OK, message: $"{first.Operation.Id}: the server's link to page {page} {why}");

    string Query(string link)
    {
        string text = link.Split('#', 2)[0];
        int start = text.IndexOf('?', StringComparison.Ordinal);
        string query = start < 0 ? "" : text[(start + 1)..];
        // Django and others build the link from the request, the key in its query included; it is added anew when the page is asked for.
        return UriText.Query(sender.Settings.WithoutKeys(query) ?? query);
    }
}
