using System.Globalization;
using System.Net;

namespace Clarifeye.Runtime;

/// <summary>The documented errors of an operation by status key: <c>404</c> before <c>4XX</c> before <c>default</c>.</summary>
sealed class ErrorTypes
{
    readonly Dictionary<string, ErrorType> _types = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string statuses, ErrorType type)
    {
        foreach (string status in statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _types[status] = type;
        }
    }

    public ErrorType? For(HttpStatusCode status)
    {
        if (_types.Count == 0)
        {
            return null;
        }
        string code = ((int)status).ToString(CultureInfo.InvariantCulture);
        return _types.GetValueOrDefault(code) ?? _types.GetValueOrDefault($"{code[0]}XX") ?? _types.GetValueOrDefault("default");
    }
}
