using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Made;

static class RoundTrips
{
    public static long Of<T>(byte[] utf8, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(utf8, type)!, type).Length;
}
