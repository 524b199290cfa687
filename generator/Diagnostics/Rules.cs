using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>
/// All rules by id: OAC1xxx are about items and the project, OAC2xxx about what is wrong in a document, OAC3xxx about what is not supported yet, OAC4xxx for
/// information.
/// </summary>
internal static class Rules
{
    public const string Category = "OpenApiClient";
    public const string HelpLink = "https://github.com/clarifeye/Clarifeye.Generated/blob/main/README.md#";

    private const int LongestArgument = 200;

    // Every field of these is a rule; each needs a field of its own so that the analyzer for AnalyzerReleases.*.md sees it.
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId =
        new[] { typeof(ItemDescriptors), typeof(DocumentDescriptors), typeof(OverlayDescriptors), typeof(UnsupportedDescriptors), typeof(BindingDescriptors) }
            .SelectMany(type => type.GetFields())
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<DiagnosticDescriptor> All => s_byId.Values;

    /// <summary>The rule of an id.</summary>
    /// <exception cref="KeyNotFoundException">No rule has that id.</exception>
    public static DiagnosticDescriptor Find(string id) => s_byId[id];

    /// <summary>The problem as the compiler reports it, at its place in the document.</summary>
    public static Diagnostic ToDiagnostic(Problem problem)
    {
        LinePosition position = new(problem.Position.Line, problem.Position.Column);
        return Diagnostic.Create(
            Find(problem.Id),
            Location.Create(problem.Path, default, new LinePositionSpan(position, position)),
            [.. problem.Arguments.Select(OnOneLine)]);
    }

    // Documents are not trusted: a line end inside a message would let one write lines of its own into a build's log.
    private static string OnOneLine(string text)
    {
        bool isCut = text.Length > LongestArgument;
        var line = new StringBuilder(isCut ? text.Substring(0, LongestArgument) : text);
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029')
            {
                line[i] = ' ';
            }
        }

        return isCut ? line.Append('…').ToString() : line.ToString();
    }
}
