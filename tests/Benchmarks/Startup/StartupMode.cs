using System.Globalization;
using Benchmarks.Contests;

namespace Benchmarks.Startup;

/// <summary>What a client costs before it does anything: the first use of many types, and the size of a native program.</summary>
static class StartupMode
{
    const int Rounds = 5;
    const int Many = 300;

    /// <param name="all">Builds every program for every form, with 1 and with 300 models, and shows a table.</param>
    public static void Run(bool all)
    {
        var generated = PublishedProgram.Publish(StartupProgram.Generated, Many, Form.Jit);
        var sourceGenerated = PublishedProgram.Publish(StartupProgram.SourceGenerated, Many, Form.Jit);
        var native = PublishedProgram.Publish(StartupProgram.Generated, Many, Form.NativeAot);
        var plain = PublishedProgram.Publish(StartupProgram.Plain, Many, Form.NativeAot);
        PublishedProgram[] programs = [generated, sourceGenerated, native, plain, .. all ? Others() : []];

        for (int round = 0; round < Rounds; round++)
        {
            foreach (var program in programs)
            {
                program.Start();
            }
        }

        double startup = Sample.Middle(generated.Starts.Zip(sourceGenerated.Starts, (own, peer) => own.Others / peer.Others));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio startup-300 {startup:0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio aot-300-mb {(native.Size - plain.Size) / 1e6:0.000}"));
        Print(programs);
    }

    /// <summary>What a table of all needs beside the four programs of the figures.</summary>
    static IEnumerable<PublishedProgram> Others() =>
        from program in new[] { StartupProgram.Generated, StartupProgram.SourceGenerated, StartupProgram.Reflection, StartupProgram.Plain }
        from models in new[] { 1, Many }
        from form in Enum.GetValues<Form>()
        where form != Form.NativeAot || program != StartupProgram.Reflection
        where !IsOfFigures(program, models, form)
        select PublishedProgram.Publish(program, models, form);

    static bool IsOfFigures(StartupProgram program, int models, Form form) => models == Many && form switch
    {
        Form.Jit => program == StartupProgram.Generated || program == StartupProgram.SourceGenerated,
        Form.NativeAot => program == StartupProgram.Generated || program == StartupProgram.Plain,
        _ => false,
    };

    static void Print(IEnumerable<PublishedProgram> programs)
    {
        Console.Error.WriteLine("| program | models | form | first model ms | other models ms | methods compiled for them | process ms | size KB | publish s |");
        Console.Error.WriteLine("|---|--:|---|--:|--:|--:|--:|--:|--:|");
        foreach (var program in programs)
        {
            var starts = program.Starts;
            double first = Sample.Middle(starts.Select(start => start.First));
            double others = Sample.Middle(starts.Select(start => start.Others));
            double methods = Sample.Middle(starts.Select(start => start.Methods));
            double process = Sample.Middle(starts.Select(start => start.Process));
            Console.Error.WriteLine(FormattableString.Invariant(
                $"| {program.Program.Name} | {program.Models} | {program.Form} | {first:0.0} | {others:0.0} | {methods:0} | {process:0} | {program.Size / 1e3:0} | {program.Publishing.TotalSeconds:0} |"));
        }
    }
}
