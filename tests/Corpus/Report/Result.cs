namespace Corpus.Report;

/// <summary>Something to say of a document.</summary>
/// <param name="IsFailure">Whether the row fails for it.</param>
internal sealed record Finding(string Text, bool IsFailure);

/// <summary>What came of one document.</summary>
internal sealed record Result(string Name)
{
    /// <summary>Those the document has.</summary>
    public int Operations { get; init; }

    /// <summary>Those that have no code.</summary>
    public int OperationsLeftOut { get; init; }

    public int Schemas { get; init; }

    public int Lines { get; init; }

    public double GenerationMilliseconds { get; init; }

    public double CompileMilliseconds { get; init; }

    public double PeakMegabytes { get; init; }

    public int CompileErrors { get; init; }

    public int CompileWarnings { get; init; }

    /// <summary>Errors and warnings about the document.</summary>
    public int Diagnostics { get; init; }

    public int RawJsonFallbacks { get; init; }

    /// <summary>Examples and defaults that were read and written back.</summary>
    public int Examples { get; init; }

    /// <summary>Those that did not come back as they were.</summary>
    public int Losses { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public bool Passed => !Findings.Any(finding => finding.IsFailure);

    public static Result Crashed(string name, Exception exception) => new(name) { Findings = [new Finding($"failed: {exception}", IsFailure: true)] };
}
