namespace Clarifeye.Runtime;

/// <summary>One request on the way to an answer: the first, or where a redirect leads.</summary>
/// <param name="Address">The request's address.</param>
/// <param name="Method">Its method.</param>
/// <param name="Body">Its body.</param>
/// <param name="IsOwnServer">Whether no redirect has led away from the client's own server: only there go credentials and the caller's headers.</param>
sealed record Hop(Uri Address, HttpMethod Method, RequestBody? Body, bool IsOwnServer);
