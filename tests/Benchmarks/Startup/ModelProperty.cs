namespace Benchmarks.Startup;

/// <summary>A property as the document, the classes and the payloads write it.</summary>
/// <param name="Role">The last words of its name.</param>
/// <param name="Schema">Its schema in YAML's flow style.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Given">The property of the programs' Given that has a value for it.</param>
/// <param name="Json">A value on the wire.</param>
sealed record ModelProperty(string Role, string Schema, string Type, string Given, string Json);
