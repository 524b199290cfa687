using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Made;

// Arguments: a file with one line of JSON per type. 
// Prints the milliseconds of the first use of the first type and of all others, the bytes written, and the methods compiled for the others.
byte[][] lines = [.. File.ReadLines(args[0]).Select(System.Text.Encoding.UTF8.GetBytes)];
long start = Stopwatch.GetTimestamp();
long written = Uses.RoundTrip(0, lines[0]);
double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
long compiled = JitInfo.GetCompiledMethodCount();
start = Stopwatch.GetTimestamp();
for (int type = 1; type < lines.Length; type++)
{
    written += Uses.RoundTrip(type, lines[type]);
}
double others = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {others} {written} {JitInfo.GetCompiledMethodCount() - compiled}"));

// Never true. It keeps every member of every model in a trimmed program, with or without a serializer.
if (args.Length > 1)
{
    Console.WriteLine(Uses.Fill(args.Length));
}
