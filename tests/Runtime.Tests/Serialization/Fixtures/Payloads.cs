using System.Text;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>Documents that between them hold everything a reader can meet.</summary>
static class Payloads
{
    public static readonly string Compact =
        """{"name":"a\n\ud83d\ude00é","id":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11","user":null,"status":"pausé","permissions":["can_fly","view"]""" +
        ""","steps":[{"id":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b12","attempt":1.0e1,"steps":[{"name":"in\\ner","steps":[]},{},{"x":[1,{"y":null}]}]},{"name":""}]""" +
        ""","inputs":{"x":null,"\u00e9\"":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b13"},"tables":[[{}],-0.5e-3,true,"\u0041"],"created_at":"2024-01-01T00:00:00.5+02:00" """ +
        ""","problem":{"error":["m","n"]},"grants":{"a":"view","b":"fly"},"more":{"y":[false,{"z":"\uD83D\uDE00"}]},"again":1234567890123456789012345678901234567890}""";

    /// <summary>As <see cref="Compact"/>, out of order and with white space wherever it may be.</summary>
    public static readonly string Spaced =
        " \r\n{ \"more\" : { \"y\" : [ false , { } , [ ] ] } ,\n\t\"steps\" : [ { \"attempt\" : 3 , \"steps\" : [ { \"name\" : \"b\" } , { } ] } , { } ] , " +
        "\"inputs\" : { \"x\" : null , \"z\" : \"0B4F5E0E-2F5A-4B0E-9D57-1C1F0D6A7B13\" } , \"problem\" : \"view\" , \"tables\" : null , " +
        "\"created_at\" : \"2024-01-01T00:00:00Z\" , \"grants\" : { } , \"permissions\" : [ \"view\" ] , \"name\" : \"n\" , \"status\" : \"running\" } \n";

    /// <summary>Deep: objects and lists of a class within each other, near the limit.</summary>
    public static readonly string Deep =
        "{\"name\":\"d\",\"steps\":[" + string.Concat(Enumerable.Repeat("{\"attempt\":1,\"steps\":[", 30)) + "{}" + string.Concat(Enumerable.Repeat("]}", 30)) + "]}";

    public static TheoryData<string> All => [Compact, Spaced, Deep];

    public static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
