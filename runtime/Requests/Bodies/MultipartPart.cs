namespace Clarifeye.Runtime;

/// <summary>One part: its headers up to the empty line, and its content.</summary>
sealed record MultipartPart(string Headers, FilePart Content);
