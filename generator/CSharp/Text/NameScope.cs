using System.Globalization;

namespace Clarifeye.Generated.CSharp;

/// <summary>The names in use at one place. A name asked for twice gets a number, in the order of asking.</summary>
internal sealed class NameScope(StringComparer comparer, params string[] taken)
{
    private readonly HashSet<string> _names = new(taken, comparer);

    public NameScope(params string[] taken)
        : this(StringComparer.Ordinal, taken)
    {
    }

    public string Take(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_names.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>The first name that is free, else the last one with a number.</summary>
    public string Take(string wanted, string otherwise) => _names.Add(wanted) ? wanted : Take(otherwise);
}
