using System.ComponentModel;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>An address with variables (OpenAPI 3.1 section 4.8.5); generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerTemplate
{
    /// <summary>The address with a value for each variable.</summary>
    /// <param name="template">The address, with the variables in braces.</param>
    /// <param name="values">The variables and their values.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">A value is empty or holds what would end the host it is a part of, so that the address would lead elsewhere.</exception>
    public static Uri Expand(string template, params (string Name, string Value)[] values) => Expand(template, [], values);

    /// <inheritdoc cref="Expand(string, ValueTuple{string, string}[])"/>
    /// <param name="template">The address, with the variables in braces.</param>
    /// <param name="own">Values that the document itself has, which may hold anything: a host with a path.</param>
    /// <param name="values">The variables and their values.</param>
    public static Uri Expand(string template, string[] own, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(values);
        var address = new StringBuilder();
        int start = 0;
        while (Next(template, start, values) is var (at, name, value))
        {
            if (!own.Contains(value, StringComparer.Ordinal))
            {
                Check(template, at, name, value);
            }
            address.Append(template, start, at - start).Append(value);
            start = at + name.Length + 2;
        }
        return new Uri(address.Append(template, start, template.Length - start).ToString());
    }

    /// <summary>The first variable at or behind a place.</summary>
    static (int At, string Name, string Value)? Next(string template, int start, (string Name, string Value)[] values)
    {
        (int At, string Name, string Value)? next = null;
        foreach (var (name, value) in values)
        {
            int at = template.IndexOf($"{{{name}}}", start, StringComparison.Ordinal);
            if (at >= 0 && (next is null || at < next.Value.At))
            {
                next = (at, name, value);
            }
        }
        return next;
    }

    static void Check(string template, int at, string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        bool isScheme = template.AsSpan(at + name.Length + 2).StartsWith("://");
        if (isScheme ? !Uri.CheckSchemeName(value) : value.AsSpan().ContainsAny(IsInHost(template, at) ? "/?#@\\ %{}" : "?#@\\ {}"))
        {
            throw new ArgumentException($"The value of {name} can't stand in {template}: the address would lead elsewhere.", name);
        }
    }

    // What a template begins with may be a whole address.
    static bool IsInHost(string template, int start)
    {
        int host = template.IndexOf("://", StringComparison.Ordinal);
        return start > 0 && host >= 0 && start > host && template.IndexOf('/', host + 3) is var path && (path < 0 || start < path);
    }
}
