using Clarifeye.Runtime;

namespace Made;

static class RoundTrips
{
    public static long Of<T>(byte[] utf8)
        where T : class, IJsonObject<T> => ApiJson.Write(ApiJson.Read<T>(utf8)).Length;
}
