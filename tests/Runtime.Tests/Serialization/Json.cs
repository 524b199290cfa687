using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization;

/// <summary>The words these tests are written in.</summary>
static class Json
{
    public static T Read<T>(string json)
        where T : class, IJsonObject<T> => ApiJson.Read<T>(Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T value)
        where T : class, IJsonObject<T> => Encoding.UTF8.GetString(ApiJson.Write(value));

    public static string RoundTrip<T>(string json)
        where T : class, IJsonObject<T> => Write(Read<T>(json));

    public static T Value<T, TCodec>(string json)
        where TCodec : IJsonCodec<T> => ApiJson.ReadValue<T, TCodec>(Encoding.UTF8.GetBytes(json));

    public static string Text<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => Encoding.UTF8.GetString(ApiJson.WriteValue<T, TCodec>(value));

    public static JsonException Refused<T>(string json)
        where T : class, IJsonObject<T> => Assert.Throws<JsonException>(() => Read<T>(json));

    public static JsonException Refused<T, TCodec>(string json)
        where TCodec : IJsonCodec<T> => Assert.Throws<JsonException>(() => { Value<T, TCodec>(json); });

    /// <summary>Whether nothing was refused; a refusal has to say where.</summary>
    public static bool IsAccepted(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (JsonException error)
        {
            Assert.StartsWith(error.Path + ": ", error.Message, StringComparison.Ordinal);
            return false;
        }
    }
}
