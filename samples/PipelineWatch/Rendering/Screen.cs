namespace PipelineWatch.Rendering;

/// <summary>What there is to draw on.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Height">In lines.</param>
/// <param name="Unicode">Whether it shows more than ASCII.</param>
/// <param name="Frame">How many drawings came before.</param>
sealed record Screen(int Width, int Height, bool Unicode, int Frame);
