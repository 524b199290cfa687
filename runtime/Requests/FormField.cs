namespace Clarifeye.Runtime;

/// <summary>How a document lays out one property of a form (OpenAPI 3.1 section 4.8.15).</summary>
sealed record FormField(ParameterStyle Style, bool Explode, bool AllowReserved);
