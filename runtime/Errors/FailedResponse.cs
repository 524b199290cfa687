using System.Net;
using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>An answer on its way into an exception; its text is free of credentials already.</summary>
sealed record FailedResponse(string OperationId, HttpStatusCode StatusCode, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, string? Body);
