namespace Clarifeye.Generated.Api;

/// <summary>Where a document sends its readers for more (<c>externalDocs</c>).</summary>
internal sealed record Link(string Address, string? Text);
