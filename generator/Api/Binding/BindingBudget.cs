using System.Globalization;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Api;

/// <summary>Counts what one document costs and makes, against the <see cref="BindingLimits"/>.</summary>
/// <param name="report">Makes a problem at the place that is being bound.</param>
internal sealed class BindingBudget(Func<string, string[], Problem> report)
{
    private int _looks;
    private int _inherited;
    private int _types;
    private int _operations;
    private int _words;

    /// <summary>Said once, when descriptions began to be left out; else null.</summary>
    public Problem? TooManyWords { get; private set; }

    /// <summary>Counts looks at schemas.</summary>
    /// <exception cref="BindingFault">They are too many.</exception>
    public void Look(int schemas = 1)
    {
        _looks += schemas;
        Require(_looks, BindingLimits.Looks, "looks at schemas that allOf, oneOf and anyOf combine", "Combine fewer schemas");
    }

    /// <summary>Counts a property that a class takes over from others; false when the document's classes have become too many properties together.</summary>
    public bool Inherit() => ++_inherited <= BindingLimits.Inherited;

    /// <summary>Counts a class, enum or union.</summary>
    /// <exception cref="BindingFault">They are too many.</exception>
    public void Type() => Require(++_types, BindingLimits.Types, "types", "Select operations by the item's Operations, which leaves out the schemas they do not use, or split the API into several documents");

    /// <summary>Counts an operation.</summary>
    /// <exception cref="BindingFault">They are too many.</exception>
    public void Operation() => Require(++_operations, BindingLimits.Operations, "operations", "Select operations by the item's Operations, or split the API into several documents");

    /// <summary>Looks at the number of one operation's parameters.</summary>
    /// <exception cref="BindingFault">They are too many.</exception>
    public void Parameters(int count) => Require(count, BindingLimits.Parameters, "parameters for one operation", "Let the operation take the values in its body");

    /// <summary>Looks at the number of servers in one list.</summary>
    /// <exception cref="BindingFault">They are too many.</exception>
    public void Servers(int count) => Require(count, BindingLimits.Servers, "servers in one list", "List fewer, and let variables say the rest");

    /// <summary>Looks at the number of one server's variables.</summary>
    /// <exception cref="BindingFault">They are too many.</exception>
    public void Variables(int count) => Require(count, BindingLimits.Parameters, "variables for one server", "List the servers' addresses instead");

    /// <summary>A description as far as it becomes documentation; null when the descriptions have become too long together.</summary>
    public string? Words(string? description)
    {
        int length = Math.Min(description?.Length ?? 0, BindingLimits.LongestText);
        if (length == 0 || (TooManyWords is null && length <= BindingLimits.Words - _words))
        {
            _words += length;
            return description;
        }

        TooManyWords ??= report(DocumentRules.TooManyWords, [Number(BindingLimits.Words)]);
        return null;
    }

    private void Require(int count, int limit, string what, string advice)
    {
        if (count > limit)
        {
            throw new BindingFault(report(DocumentRules.TooMuch, [Number(limit), what, advice]));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
