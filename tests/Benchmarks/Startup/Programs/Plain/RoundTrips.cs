namespace Made;

static class RoundTrips
{
    public static long Of<T>(byte[] utf8) => 0;
}
