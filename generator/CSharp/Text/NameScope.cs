using System.Globalization;

namespace Clarifeye.Generated.CSharp;

/// <summary>The names in use at one place. A name asked for twice gets a number, in the order of asking.</summary>
internal sealed class NameScope(StringComparer comparer, params string[] taken)
{
    private readonly HashSet<string> _names = new(taken, comparer);
    private readonly Dictionary<string, int> _next = new(comparer);

    public NameScope(params string[] taken)
        : this(StringComparer.Ordinal, taken)
    {
    }

    public string Take(string wanted) => TakeStem(wanted, "");

    /// <summary>Takes a name that ends with a suffix, and gives what stands before it: the number goes there.</summary>
    public string TakeStem(string wanted, string suffix)
    {
        if (_names.Add(wanted + suffix))
        {
            return wanted;
        }

        // Where the last search ended: a document may have a hundred thousand names that are one in C#.
        _next.TryGetValue(wanted + suffix, out int number);
        string stem;
        do
        {
            number = Math.Max(number + 1, 2);
            stem = wanted + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_names.Add(stem + suffix));
        _next[wanted + suffix] = number;
        return stem;
    }

    /// <summary>The first name that is free, else the last one with a number.</summary>
    public string Take(string wanted, string otherwise) => _names.Add(wanted) ? wanted : Take(otherwise);
}
