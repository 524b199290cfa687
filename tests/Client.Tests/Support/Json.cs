using System.Text;
using Clarifeye.Runtime;

namespace Client.Tests.Support;

/// <summary>Generated types from and to JSON text.</summary>
static class Json
{
    public static T Read<T>(string json)
        where T : class, IJsonObject<T> => ApiJson.Read<T>(Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T value)
        where T : class, IJsonObject<T> => Encoding.UTF8.GetString(ApiJson.Write(value));

    /// <summary>Read and written again.</summary>
    public static string Again<T>(string json)
        where T : class, IJsonObject<T> => Write(Read<T>(json));
}
