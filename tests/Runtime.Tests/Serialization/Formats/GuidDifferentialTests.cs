using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Formats;

/// <summary>Every way to read a uuid against the BCL's.</summary>
public class GuidDifferentialTests
{
    [Fact]
    public void EveryUuidIsReadByEveryPath()
    {
        var random = new Random(20261123);
        for (int i = 0; i < 100_000; i++)
        {
            Guid guid = new(Bytes(random));
            byte[] text = Encoding.ASCII.GetBytes(i % 2 == 0 ? guid.ToString() : guid.ToString().ToUpperInvariant());
            AssertAll(text, expected: guid);
        }
    }

    [Fact]
    public void EveryUuidIsWrittenAsTheBclDoes()
    {
        var random = new Random(20261123);
        byte[] text = new byte[JsonGuids.Length];
        for (int i = 0; i < 100_000; i++)
        {
            Guid guid = new(Bytes(random));
            string expected = guid.ToString();
            JsonGuids.Write(guid, text);
            Assert.Equal(expected, Encoding.ASCII.GetString(text));
            GuidsBy128.Write(Unsafe.BitCast<Guid, Vector128<byte>>(guid), ref MemoryMarshal.GetArrayDataReference(text));
            Assert.Equal(expected, Encoding.ASCII.GetString(text));
        }
    }

    [Fact]
    public void EveryByteAtEveryPlaceIsJudgedAsTheBclDoes()
    {
        byte[] text = "0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7B11"u8.ToArray();
        for (int at = 0; at < text.Length; at++)
        {
            byte kept = text[at];
            for (int value = 0; value < 256; value++)
            {
                text[at] = (byte)value;
                bool isValid = Utf8Parser.TryParse(text, out Guid guid, out int consumed, 'D') && consumed == text.Length;
                AssertAll(text, isValid ? guid : null);
            }

            text[at] = kept;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0b4f5e0e2f5a4b0e9d571c1f0d6a7b11")]
    [InlineData("{0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11}")]
    [InlineData("0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b1")]
    public void OtherLengthsAreRefused(string text) => Assert.False(JsonGuids.TryParse(Encoding.ASCII.GetBytes(text), out _));

    static void AssertAll(byte[] text, Guid? expected)
    {
        Assert.Equal(expected, JsonGuids.TryParse(text, out Guid value) ? value : null);
        Assert.Equal(expected, JsonGuids.TryParseScalar(text, out value) ? value : null);
        // Also where it is slow: its operations have the same meaning on every machine.
        Assert.Equal(expected, GuidsBy128.TryParse(in MemoryMarshal.GetArrayDataReference(text), out value) ? value : null);
    }

    static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return bytes;
    }
}
