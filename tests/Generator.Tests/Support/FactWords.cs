using System.Net;
using System.Reflection;
using System.Text;
using Clarifeye.Runtime;

namespace Generator.Tests.Support;

/// <summary>The words that the facts of a case are written in. Public, because what is compiled for a case uses them.</summary>
public static class FactWords
{
    public static T Read<T>(string json)
        where T : class, IJsonObject<T> => ApiJson.Read<T>(Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T value)
        where T : class, IJsonObject<T> => Encoding.UTF8.GetString(ApiJson.Write(value));

    public static string RoundTrip<T>(string json)
        where T : class, IJsonObject<T> => Write(Read<T>(json));

    public static Type Property<T>(string name) => typeof(T).GetProperty(name)!.PropertyType;

    public static IEnumerable<string> Members<T>() =>
        typeof(T).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(member => member.Name);

    /// <summary>A connection that writes down what is sent, and answers with one body.</summary>
    public static Recorder Answering(string json, string mediaType = "application/json", HttpStatusCode status = HttpStatusCode.OK) => new(json, mediaType, status);
}
