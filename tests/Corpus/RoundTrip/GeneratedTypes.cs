using System.Reflection;
using System.Runtime.Loader;
using Clarifeye.Generated.Api;
using Clarifeye.Generated.CSharp;
using Clarifeye.Runtime;

namespace Corpus.RoundTrip;

/// <summary>The types of one generated client, loaded to be unloaded, by the schemas they were made of.</summary>
internal sealed class GeneratedTypes : IDisposable
{
    private readonly AssemblyLoadContext _context = new("client", isCollectible: true);
    private readonly Dictionary<string, Func<byte[], byte[]>?> _byKey = new(StringComparer.Ordinal);

    public GeneratedTypes(byte[] image, ApiModel api, string clientName)
    {
        using var stream = new MemoryStream(image);
        ILookup<string, Type> types = _context.LoadFromStream(stream).GetTypes().Where(type => !type.IsNested).ToLookup(type => type.Name, StringComparer.Ordinal);
        TypeNames names = ClientPlanner.Names(api, clientName);
        foreach (Definition definition in api.Definitions)
        {
            _byKey[definition.Key] = types[names[definition.Key]].FirstOrDefault() is { } type ? RoundTrip(type) : null;
        }
    }

    /// <summary>Reads and writes back a value of the type that was made of the schema there; null when it has none, or one that is not JSON by itself.</summary>
    public Func<byte[], byte[]>? At(string key) => _byKey.GetValueOrDefault(key);

    public bool Has(string key) => _byKey.ContainsKey(key);

    public IEnumerable<string> Keys => _byKey.Keys;

    public void Dispose() => _context.Unload();

    private static Func<byte[], byte[]>? RoundTrip(Type type)
    {
        string? method = Is(type, typeof(IJsonObject<>)) ? nameof(OfObject) : Is(type, typeof(IJsonCodec<>)) ? nameof(OfUnion) : null;
        return method is null ? null : typeof(GeneratedTypes).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<byte[], byte[]>>();
    }

    private static bool Is(Type type, Type open) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == open && face.GetGenericArguments()[0] == type);

    private static byte[] OfObject<T>(byte[] utf8)
        where T : class, IJsonObject<T> => ApiJson.Write(ApiJson.Read<T>(utf8));

    private static byte[] OfUnion<T>(byte[] utf8)
        where T : IJsonCodec<T> => ApiJson.WriteValue<T, T>(ApiJson.ReadValue<T, T>(utf8));
}
