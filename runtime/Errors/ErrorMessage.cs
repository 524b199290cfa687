using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>The message of an error: what was called, the status, and the server's own words where it sent any.</summary>
static class ErrorMessage
{
    const int WordsLimit = 500;

    // In this order: the first that holds a text is what the server wants to say.
    static readonly string[] s_names = ["error", "detail", "message", "title", "errors"];

    public static string For(string operationId, HttpStatusCode status, string? body)
    {
        string answer = $"{operationId}: the server answered {Status(status)}";
        string words = Words(body);
        return words.Length == 0 ? answer + "." : $"{answer}: {words}";
    }

    public static string Status(HttpStatusCode status) => Enum.IsDefined(status)
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}")
        : ((int)status).ToString(CultureInfo.InvariantCulture);

    /// <summary>The server's words on one line, at most 500 characters.</summary>
    static string Words(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return "";
        }
        return OneLine(FromJson(body) ?? body);
    }

    static string? FromJson(string body)
    {
        if (body.AsSpan().TrimStart() is not ['{', ..])
        {
            return null;
        }
        try
        {
            using var json = JsonDocument.Parse(body);
            return Named(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the latter: a string with half a surrogate pair
        {
            return null;
        }
    }

    static string? Named(JsonElement json)
    {
        foreach (string name in s_names)
        {
            if (json.TryGetProperty(name, out var value) && FirstText(value) is { } text)
            {
                return text;
            }
        }
        return null;
    }

    static string? FirstText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null,
        JsonValueKind.Array => json.EnumerateArray().Select(FirstText).FirstOrDefault(text => text is not null),
        JsonValueKind.Object => Named(json) ?? json.EnumerateObject().Select(property => FirstText(property.Value)).FirstOrDefault(text => text is not null),
        _ => null,
    };

    // Line breaks and other control characters of a server could forge lines of a log.
    static string OneLine(string text)
    {
        text = text.Trim();
        bool isLong = text.Length > WordsLimit;
        int length = isLong ? WordsLimit : text.Length;
        if (isLong && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }
        string line = string.Create(length, text, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
        return isLong ? line + "…" : line;
    }
}
