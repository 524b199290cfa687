using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>Empty collections of headers, for answers that tests make up: .NET has no public constructor for them.</summary>
static class EmptyHeaders
{
    public static HttpResponseHeaders Response()
    {
        using var response = new HttpResponseMessage();
        return response.Headers;
    }

    public static HttpContentHeaders Content()
    {
        using var content = new ReadOnlyMemoryContent(ReadOnlyMemory<byte>.Empty);
        return content.Headers;
    }
}
