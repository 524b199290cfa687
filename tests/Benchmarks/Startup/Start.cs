namespace Benchmarks.Startup;

/// <summary>One start of a program, in milliseconds.</summary>
/// <param name="First">Until the first model was read and written: most of it prepares the serializer itself.</param>
/// <param name="Others">For every other model, each once.</param>
/// <param name="Process">From the start of the process to its end.</param>
/// <param name="Methods">Methods that the JIT compiler compiled for the other models.</param>
readonly record struct Start(double First, double Others, double Process, double Methods);
