namespace Clarifeye.Generated.Spec;

#pragma warning disable CA1032, CA1064 // Never leaves this folder's callers, and says nothing without a place in the query.
/// <summary>A text is no query of RFC 9535.</summary>
/// <param name="message">What is expected, to follow "because".</param>
/// <param name="position">The offset in the query, from 0.</param>
internal sealed class JsonPathFault(string message, int position) : Exception(message)
{
    public int Position => position;
}
