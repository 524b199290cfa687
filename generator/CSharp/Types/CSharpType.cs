namespace Clarifeye.Generated.CSharp;

/// <summary>How a value is declared, read and written in C#.</summary>
/// <param name="Name">The type's name without a question mark, as declarations show it: the client's own types by their short names.</param>
/// <param name="FullName">The same for expressions, from <c>global::</c> on, so that no member of a user's partial class can change what it means.</param>
/// <param name="IsValueType">Whether <c>?</c> makes another type of it.</param>
/// <param name="Codec">The codec that reads and writes it as a part of something else.</param>
/// <param name="Access">The runtime's method for properties of it, split around <c>OrNull</c>: <c>List</c> and <c>&lt;T, TItem&gt;</c>.</param>
internal sealed record CSharpType(string Name, string FullName, bool IsValueType, string Codec, CSharpAccess Access)
{
    /// <summary>Whether it holds enums without an object around them that could keep an unlisted text.</summary>
    public bool HoldsEnums { get; init; }

    /// <summary>The type and its enum codec when it is an enum itself.</summary>
    public string? EnumNames { get; init; }

    /// <summary>The codec for a value that may be null.</summary>
    public string NullableCodec => $"{Runtime.Name}{(IsValueType ? "NullableCodec" : "OptionalCodec")}<{FullName}, {Codec}>";
}

/// <summary>A runtime method's name around the word that tells whether null is allowed.</summary>
internal sealed record CSharpAccess(string Method, string TypeArguments = "")
{
    public string Required => Method + TypeArguments;

    public string OrNull => Method + "OrNull" + TypeArguments;
}

/// <summary>How generated code names the runtime.</summary>
internal static class Runtime
{
    public const string Name = "global::Clarifeye.Runtime.";
}
