using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Clarifeye.Generated.Spec;

/// <summary>Regular expressions as RFC 9485 defines them, by .NET's. What is none matches nothing, as RFC 9535 asks (section 2.4.6).</summary>
internal static class JsonPathRegex
{
    /// <summary>Characters of an expression.</summary>
    public const int LongestPattern = 1_000;

    private const string Escapable = "()*+-.?[\\]^nrt{|}$,/\"'";

    // Far beyond what a well-meant expression takes; a bad one may take longer than the universe lasts.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    /// <summary>Whether a text is an expression at all.</summary>
    public static bool IsExpression(string pattern)
    {
        try
        {
            return Translate(pattern) is { } translated && new Regex(translated, RegexOptions.CultureInvariant, s_limit) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <exception cref="JsonPathCost">The expression takes too long.</exception>
    public static bool IsMatch(string text, string pattern, bool isWhole, JsonPathRun run)
    {
        if (Translate(pattern) is not { } translated)
        {
            return false;
        }

        var watch = Stopwatch.StartNew();
        try
        {
            bool isMatch = Regex.IsMatch(text, isWhole ? $@"\A(?:{translated})\z" : translated, RegexOptions.CultureInvariant, s_limit);
            run.Spend(watch.Elapsed);
            return isMatch;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonPathCost();
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Makes the dot mean what it does there (section 5.3); null for what that RFC does not have.</summary>
    private static string? Translate(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            return null;
        }

        var translated = new StringBuilder(pattern.Length + 16);
        bool inClass = false;
        bool canRepeat = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                if (++i == pattern.Length || (Escapable.IndexOf(pattern[i]) < 0 && pattern[i] is not ('p' or 'P')))
                {
                    return null;
                }

                translated.Append(c).Append(pattern[i]);
                canRepeat = true;
                continue;
            }

            // A repetition repeats something: (?…) and the lazy *? are .NET's own.
            if (!inClass && c is '*' or '+' or '?' or '{' && !canRepeat)
            {
                return null;
            }

            canRepeat = inClass || c is not ('*' or '+' or '?' or '{' or '}' or '(' or '|');

            inClass = c == '[' || (inClass && c != ']');
            translated.Append(c == '.' && !inClass ? @"[^\n\r]" : c is '^' or '$' && !inClass ? "\\" + c : c.ToString());
        }

        return translated.ToString();
    }
}
