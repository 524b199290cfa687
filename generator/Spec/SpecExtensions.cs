namespace Clarifeye.Generated.Spec;

/// <summary>Extensions that reading adds to a schema, parameter or response, for keywords that Microsoft.OpenApi has no place for.</summary>
internal static class SpecExtensions
{
    /// <summary><c>true</c> for <c>nullable: true</c> that the schema's type can't say: without <c>type</c> in 3.0, always from 3.1 on.</summary>
    public const string Nullable = "x-clarifeye-nullable";

    /// <summary>
    /// On an array whose <c>prefixItems</c> stand in its <c>properties</c>, by their index: how many there are. An array has no properties, so these have room there.
    /// </summary>
    public const string Tuple = "x-clarifeye-tuple";

    /// <summary><c>true</c> on an alternative that says no more than its type: the library would take several of them for one list of types.</summary>
    public const string Alternative = "x-clarifeye-alternative";

    /// <summary>The value of a <c>const</c> that is no string; the library keeps only its text.</summary>
    public const string Const = "x-clarifeye-const";

    /// <summary><c>true</c> in the place of a <c>$ref</c> that leads nowhere, which has been reported: what the schema lacks for it is not worth a word.</summary>
    public const string Unresolved = "x-clarifeye-unresolved";

    /// <summary>The <c>collectionFormat</c> of an array in Swagger 2.0: csv, ssv, tsv, pipes or multi.</summary>
    public const string CollectionFormat = "x-clarifeye-collection-format";

    /// <summary>What a response of Swagger 2.0 holds, where the library would give it whatever its operation produces.</summary>
    public const string Content = "x-clarifeye-content";

    /// <summary>Of <see cref="Content"/>: nothing, because there is no schema.</summary>
    public const string NoContent = "none";

    /// <summary>Of <see cref="Content"/>: a file.</summary>
    public const string FileContent = "file";

    /// <summary>Of <see cref="Content"/>: what the schema says, in a media type of the operation, which may be another one for errors.</summary>
    public const string ProducedContent = "produced";
}
