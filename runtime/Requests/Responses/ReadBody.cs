namespace Clarifeye.Runtime;

/// <summary>Makes a value of a body's UTF-8 bytes.</summary>
/// <exception cref="System.Text.Json.JsonException">The body is not what the document describes.</exception>
delegate T ReadBody<out T>(ReadOnlySpan<byte> utf8);
