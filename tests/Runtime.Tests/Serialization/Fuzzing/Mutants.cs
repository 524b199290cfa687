using System.Globalization;

namespace Runtime.Tests.Serialization.Fuzzing;

/// <summary>Documents broken at random, the same ones each time. FUZZ_MUTANTS sets how many, FUZZ_SEED others.</summary>
static class Mutants
{
    static readonly byte[][] s_pieces =
    [
        .. "{}[]\",:\\u0d8ceE+-. \ntfn/b".Select(c => new[] { (byte)c }),
        [0x00], [0x1F], [0x7F], [0x80], [0xBF], [0xC0], [0xC3], [0xC3, 0xA9], [0xE2, 0x82], [0xE2, 0x82, 0xAC], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF],
        [0xF0, 0x9F, 0x98, 0x80], [0xF0], [0xF4, 0x90, 0x80, 0x80], [0xFF],
        .. new[] { "\\u", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u0000", "\\\"", "null", "true", "false", "01", "-0", "1e400", "{}", "[]", "\"\"", ",,", "]}", "\":" }
            .Select(System.Text.Encoding.ASCII.GetBytes),
    ];

    public static int Count => Number("FUZZ_MUTANTS") ?? 200_000;

    public static IEnumerable<byte[]> Of(IReadOnlyList<string> seeds, int count)
    {
        byte[][] originals = [.. seeds.Select(System.Text.Encoding.UTF8.GetBytes)];
        var random = new Random(Number("FUZZ_SEED") ?? 20261123);
        for (int i = 0; i < count; i++)
        {
            List<byte> json = [.. originals[random.Next(originals.Length)]];
            for (int edits = random.Next(1, 5); edits > 0 && json.Count > 0; edits--)
            {
                Edit(json, random);
            }

            yield return [.. json];
        }
    }

    static void Edit(List<byte> json, Random random)
    {
        int at = random.Next(json.Count);
        int length = random.Next(Math.Min(40, json.Count - at));
        byte[] piece = s_pieces[random.Next(s_pieces.Length)];
        switch (random.Next(8))
        {
            case 0: json.RemoveAt(at); break;
            case 1 or 2: json.InsertRange(at, piece); break;
            case 3: json[at] = (byte)random.Next(256); break;
            case 4: json.RemoveRange(at, length); break;
            case 5: json.InsertRange(random.Next(json.Count), json.GetRange(at, length)); break;
            case 6: json.RemoveRange(at, random.Next(20) == 0 ? json.Count - at : length / 4); break;
            default: json.RemoveAt(at); json.InsertRange(at, piece); break;
        }
    }

    static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int value) ? value : null;
}
