namespace Clarifeye.Runtime;

/// <summary>The values of a path's placeholders, in their order, as they stand in the path.</summary>
sealed class PathValues(ApiOperation operation)
{
    readonly List<string> _values = [];

    /// <summary>The name of the placeholder that the next value is for.</summary>
    public string Next => _values.Count < operation.Path.Placeholders.Count
        ? operation.Path.Placeholders[_values.Count]
        : throw new InvalidOperationException($"{operation.Id}: more path values than placeholders.");

    /// <summary>The path, from its first slash on.</summary>
    public string Text => _values.Count == operation.Path.Placeholders.Count
        ? operation.Path.Fill(_values.ToArray())
        : throw new InvalidOperationException($"{operation.Id}: {operation.Path.Placeholders.Count} path parameters are needed, {_values.Count} were given.");

    /// <exception cref="ArgumentException">The value would change the path.</exception>
    public void Add(string encoded) => _values.Add(PathTemplate.Checked(Next, encoded));
}
