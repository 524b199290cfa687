namespace Clarifeye.Generated.Api;

/// <summary>What the schemas and operations of one document may become. Far above real documents, far below what would stop a build.</summary>
internal static class BindingLimits
{
    /// <summary>Looks at a schema that <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c> leads to: what is combined is followed anew from each place that combines it.</summary>
    public const int Looks = 2_000_000;

    /// <summary>Properties that classes take over through <c>allOf</c>, all together: each is a member of a class.</summary>
    public const int Inherited = 100_000;

    /// <summary>Classes, enums and unions.</summary>
    public const int Types = 50_000;

    public const int Operations = 50_000;

    /// <summary>Parameters of one operation, placeholders of its path among them; and variables of one server.</summary>
    public const int Parameters = 1_000;

    /// <summary>Servers of the document, or of an operation.</summary>
    public const int Servers = 1_000;

    /// <summary>UTF-16 units of descriptions: a reference or a YAML alias repeats one at each place.</summary>
    public const int Words = 32 * 1024 * 1024;

    /// <summary>UTF-16 units of one description; the rest of it is not documentation any more.</summary>
    public const int LongestText = 16_000;

    /// <summary>Schemas that one <c>allOf</c> combines.</summary>
    public const int Parts = 256;

    /// <summary>Classes that one combination of alternatives becomes.</summary>
    public const int Combinations = 256;

    /// <summary>Cases of one union: each is a parameter of its <c>Match</c>, and the compiler compares each with every other.</summary>
    public const int Cases = 1_000;

    public const int Problems = 500;
}
