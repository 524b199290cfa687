using System.Text.Json;

namespace Made;

static class RoundTrips
{
    static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static long Of<T>(byte[] utf8) => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<T>(utf8, s_options)!, s_options).Length;
}
