using System.Globalization;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A unit and the file it goes to.</summary>
internal sealed record PlacedUnit(string Home, CodeUnit Unit);

/// <summary>Divides the units of a client among files: the file of its home while these are few, else by a stable hash, since each file costs the compiler time at every edit.</summary>
internal static class FileSplit
{
    private const int MostFiles = 200;
    private const int Buckets = 64;
    private const int LongestName = 80;

    public static ClientPlan Split(IReadOnlyList<PlacedUnit> units, ClientSettings settings)
    {
        var hints = new NameScope(StringComparer.OrdinalIgnoreCase);
        bool few = units.Select(unit => unit.Home).Distinct().Count() <= MostFiles;
        bool fewClients = units.Count(IsClient) <= MostFiles;
        IEnumerable<CodeFile> files = units
            .GroupBy(unit => few || (fewClients && IsClient(unit)) || unit.Unit is ClientUnit ? unit.Home : Bucket(unit), unit => unit.Unit, StringComparer.Ordinal)
            .Select(file => File(file.Key, [.. file]));
        return new ClientPlan(files.ToEquatableArray());

        CodeFile File(string name, EquatableArray<CodeUnit> content)
        {
            string shortName = name.Length <= LongestName ? name : name.Substring(0, LongestName);
            return new CodeFile(hints.Take($"{settings.Namespace}.{Ascii(shortName)}") + ".g.cs", settings.Namespace, settings.DocumentName, content);
        }
    }

    /// <summary>Clients stay files of their own while they are few: they are what people go to.</summary>
    private static bool IsClient(PlacedUnit unit) => unit.Unit is ClientUnit or TagClientUnit or ServersUnit or RegistrationUnit or JsonTypesUnit;

    private static string Bucket(PlacedUnit unit) =>
        (IsClient(unit) ? "Clients" : "Models") + (StableHash.Of(unit.Home) % Buckets).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Not every host takes a hint name beyond ASCII.</summary>
    private static string Ascii(string name) => string.Concat(name.Select(c => c < 128 ? c.ToString() : "u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
}
