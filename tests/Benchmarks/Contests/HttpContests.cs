using Benchmarks.Http;

namespace Benchmarks.Contests;

/// <summary>Whole calls over loopback.</summary>
static class HttpContests
{
    /// <param name="name">As in the names of the figures.</param>
    /// <param name="calls">Whose server knows the answer.</param>
    /// <param name="all">Also receives the body without reading it.</param>
    public static Contest Get(string name, HttpCalls calls, bool all)
    {
        Contender[] two =
        [
            Contender.Of("generated", calls.GetGeneratedAsync),
            Contender.Of("GetFromJsonAsync, STJ source-gen", calls.GetWithHttpClientAsync),
        ];
        return new(name, all ? [.. two, Contender.Of("drain", calls.DrainAsync)] : two);
    }

    public static Contest Post(string name, HttpCalls calls) => new(
        name,
        Contender.Of("generated", calls.PostGeneratedAsync),
        Contender.Of("PostAsJsonAsync, STJ source-gen", calls.PostWithHttpClientAsync));
}
