using System.Text.RegularExpressions;

namespace Clarifeye.Generated.Api;

/// <summary>Sorts media types (RFC 6838) by how their bodies are laid out.</summary>
internal static class MediaTypes
{
    public const string Any = "*/*";

    private const string Token = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private const string Quoted = @"""(?:[\t !#-\[\]-~]|\\[\t -~])*""";
    private const int Longest = 255;

    // Each text matches in one way only, so that the time is linear.
    private static readonly Regex s_mediaType = new($@"\A{Token}/{Token}(?:[ \t]*;(?:[ \t]*{Token}=(?:{Token}|{Quoted}))?)*\z", RegexOptions.CultureInvariant);

    /// <summary>Whether it is one (RFC 9110 section 8.3.1): <c>type/subtype</c>, and parameters behind semicolons.</summary>
    public static bool IsMediaType(string text) => text.Length <= Longest && s_mediaType.IsMatch(text);

    /// <summary>Whether it stands for several, such as <c>image/*</c>: that can be accepted, but not sent.</summary>
    public static bool IsRange(string mediaType) => Essence(mediaType).IndexOf('*') >= 0;

    public static BodyFormat Format(string mediaType)
    {
        string essence = Essence(mediaType);
        return essence switch
        {
            "application/json" or "text/json" => BodyFormat.Json,
            "multipart/form-data" => BodyFormat.Multipart,
            "application/x-www-form-urlencoded" => BodyFormat.Form,
            "text/event-stream" => BodyFormat.Events,
            _ when essence.EndsWith("+json", StringComparison.Ordinal) => BodyFormat.Json,
            _ when essence.StartsWith("text/", StringComparison.Ordinal) => BodyFormat.Text,
            _ => BodyFormat.Binary,
        };
    }

    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
