namespace Benchmarks.Startup;

/// <summary>How a program is compiled before it starts.</summary>
enum Form
{
    /// <summary>To IL only: every method is compiled at its first call.</summary>
    Jit,

    /// <summary>To IL and, for a fast start, to machine code.</summary>
    ReadyToRun,

    /// <summary>To one native file without a JIT compiler.</summary>
    NativeAot,
}
