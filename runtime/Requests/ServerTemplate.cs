using System.ComponentModel;

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
    public static Uri Expand(string template, params (string Name, string Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(values);
        string address = template;
        foreach (var (name, value) in values)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
            string variable = $"{{{name}}}";
            int start = template.IndexOf(variable, StringComparison.Ordinal);
            if (value.AsSpan().ContainsAny(IsInHost(template, start) ? "/?#@\\ %" : "?#@\\ "))
            {
                throw new ArgumentException($"The value of {name} can't stand in {template}: the address would lead elsewhere.", name);
            }
            address = address.Replace(variable, value, StringComparison.Ordinal);
        }
        return new Uri(address);
    }

    // What a template begins with may be a whole address.
    static bool IsInHost(string template, int start)
    {
        int host = template.IndexOf("://", StringComparison.Ordinal);
        return start > 0 && host >= 0 && start > host && template.IndexOf('/', host + 3) is var path && (path < 0 || start < path);
    }
}
