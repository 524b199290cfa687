using System.Text.Json;

namespace Runtime.Tests.Serialization.Fuzzing;

/// <summary>The second opinion: <see cref="Utf8JsonReader"/>, asked for every string and name.</summary>
static class Judge
{
    public static bool IsValid(ReadOnlySpan<byte> json)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException) // the latter: no UTF-8, or half a surrogate pair
        {
            return false;
        }
    }
}
