using System.Buffers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Benchmarks.Peers.Newtonsoft;

/// <summary>Newtonsoft.Json between bytes and objects, dropping undeclared members: what NSwag's clients use unless told otherwise.</summary>
static class NewtonsoftJson
{
    static readonly JsonSerializer s_serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        Converters = { new StringEnumConverter(new SnakeCaseNamingStrategy()) },
    });

    public static Peer Peer { get; } = new("Newtonsoft.Json", Read, Write);

    static NewtonsoftRun Read(byte[] utf8)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8), Encoding.UTF8));
        return s_serializer.Deserialize<NewtonsoftRun>(reader)!;
    }

    static void Write(object run, ArrayBufferWriter<byte> target)
    {
        using var text = new StringWriter();
        s_serializer.Serialize(text, run);
        Encoding.UTF8.GetBytes(text.GetStringBuilder().ToString(), target);
    }
}
