using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Items;

/// <summary>One <c>&lt;OpenApiClient&gt;</c> item of the project: a document, and how its client is to be called.</summary>
/// <param name="Path">The document's path as the compiler has it: for diagnostics alone, because it differs from machine to machine.</param>
/// <param name="ProjectPath">The project file that has the item, where its metadata can be corrected: for diagnostics alone, too.</param>
/// <param name="DocumentName">The document's file name, such as <c>clarifeye.yaml</c>.</param>
/// <param name="DocumentText">The whole document.</param>
/// <param name="Namespace">A legal namespace, which no other item of the project has in any casing.</param>
/// <param name="ClientName">The client class's name: a legal identifier, and no keyword.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Problems">What is wrong with the item. One problem, and nothing is generated for it.</param>
internal sealed record ClientItem(
    string Path,
    string ProjectPath,
    string DocumentName,
    string DocumentText,
    string Namespace,
    string ClientName,
    string Accessibility,
    EquatableArray<Problem> Problems)
{
    /// <summary>The document's first character that is not in UTF-8; null when all are.</summary>
    public SourcePosition? NotUtf8 { get; init; }

    /// <summary>The files that the document may refer to, directly or through others, as far as the project has them.</summary>
    public EquatableArray<ProjectFile> Files { get; init; }

    /// <summary>Which operations the client is to have; all when it is empty.</summary>
    public EquatableArray<OperationPattern> Operations { get; init; }

    /// <summary>Where its overlays are, in the order in which they are applied.</summary>
    public EquatableArray<string> OverlayPaths { get; init; }

    /// <summary>The overlays themselves.</summary>
    public EquatableArray<OverlayFile> Overlays { get; init; }
}
