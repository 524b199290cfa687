using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Benchmarks.Startup;

/// <summary>A start-up program, published and ready to be started again and again.</summary>
sealed class PublishedProgram
{
    static readonly string s_host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    static readonly string s_work = Path.Combine(AppContext.BaseDirectory, "startup");
    static readonly string s_programs = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "StartupPrograms").Value!;

    readonly List<Start> _starts = [];
    readonly string _folder;
    readonly string _payloads;

    PublishedProgram(StartupProgram program, int models, Form form)
    {
        (Program, Models, Form) = (program, models, form);
        string name = string.Create(CultureInfo.InvariantCulture, $"{program.Name}{models}");
        string made = Path.Combine(s_work, "made", name);
        _folder = Path.Combine(s_work, "published", name + form);
        _payloads = Path.Combine(made, MadeFiles.PayloadsName);
        MadeFiles.Write(made, program, models);
    }

    public StartupProgram Program { get; }

    public int Models { get; }

    public Form Form { get; }

    /// <summary>How long publishing took.</summary>
    public TimeSpan Publishing { get; private set; }

    /// <summary>Bytes of the file that holds the models: the assembly, or the native program.</summary>
    public long Size => new FileInfo(Form == Form.NativeAot ? Executable : Path.Combine(_folder, Program.Name + ".dll")).Length;

    public IReadOnlyList<Start> Starts => _starts;

    string Executable => Path.Combine(_folder, OperatingSystem.IsWindows() ? Program.Name + ".exe" : Program.Name);

    public static PublishedProgram Publish(StartupProgram program, int models, Form form)
    {
        var published = new PublishedProgram(program, models, form);
        Console.Error.WriteLine($"publishing {program.Name} with {models} models for {form}");
        long start = Stopwatch.GetTimestamp();
        Run(s_host,
        [
            "publish", Path.Combine(s_programs, program.Name, program.Name + ".csproj"), "-c", "Release", "-nodeReuse:false", "-v", "quiet",
            "--artifacts-path", Path.Combine(s_work, "artifacts"),
            "-o", published._folder,
            $"-p:Form={form}",
            $"-p:ProgramRuntime={RuntimeInformation.RuntimeIdentifier}",
            $"-p:Made={Path.GetDirectoryName(published._payloads)}",
        ]);
        published.Publishing = Stopwatch.GetElapsedTime(start);
        return published;
    }

    /// <summary>Starts a fresh process.</summary>
    public void Start()
    {
        long start = Stopwatch.GetTimestamp();
        string[] output = Run(Executable, [_payloads]).Split(' ');
        double process = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double[] numbers = [.. output.Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        long expected = File.ReadLines(_payloads).Sum(line => (long)line.Length);
        if (Program != StartupProgram.Plain && (long)numbers[2] != expected)
        {
            throw new InvalidOperationException($"{Program.Name} ({Form}) wrote {numbers[2]} bytes of the {expected} it had read.");
        }
        _starts.Add(new(numbers[0], numbers[1], process, numbers[3]));
    }

    static string Run(string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }
}
