namespace Corpus.Report;

/// <summary>The most managed memory in use while something runs, in megabytes, looked at every ten milliseconds.</summary>
internal sealed class PeakMemory : IDisposable
{
    private const double Megabyte = 1024 * 1024;

    private readonly Timer _timer;
    private long _peak;

    public PeakMemory() => _timer = new Timer(_ => Look(), null, 0, 10);

    public double Megabytes
    {
        get
        {
            Look();
            return _peak / Megabyte;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look() => _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false));
}
