namespace Clarifeye.Generated.CSharp;

/// <summary>FNV-1a, the same on every machine, which string.GetHashCode is not.</summary>
internal static class StableHash
{
    public static uint Of(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
