using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Runtime.Tests.Support;

/// <summary>
/// Memory between two pages that nobody may touch: reading or writing one byte before or behind it ends the process, as the machine says. Linux only.
/// </summary>
sealed class GuardedMemory : IDisposable
{
    const int None = 0, ReadAndWrite = 3, PrivateAndAnonymous = 0x22;

    readonly nint _first;
    readonly int _page = Environment.SystemPageSize;
    readonly int _size;

    /// <param name="size">The most bytes to be placed in it.</param>
    public GuardedMemory(int size)
    {
        _size = (size + _page - 1) / _page * _page;
        _first = Map(0, (nuint)(_size + (2 * _page)), None, PrivateAndAnonymous, -1, 0);
        Assert.NotEqual(-1, _first);
        Assert.Equal(0, Protect(_first + _page, (nuint)_size, ReadAndWrite));
    }

    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>The last elements: nothing can be read behind them.</summary>
    public Span<T> Last<T>(int count)
        where T : unmanaged => Span<T>(_first + _page + _size - (count * Unsafe.SizeOf<T>()), count);

    /// <summary>The first elements: nothing can be read before them.</summary>
    public Span<T> First<T>(int count)
        where T : unmanaged => Span<T>(_first + _page, count);

    public void Dispose() => _ = Unmap(_first, (nuint)(_size + (2 * _page)));

    static Span<T> Span<T>(nint address, int count)
        where T : unmanaged => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), address)), count);

    [DllImport("libc", EntryPoint = "mmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Protect(nint address, nuint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Unmap(nint address, nuint length);
}
