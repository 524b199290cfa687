using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;
using Runtime.Tests.Support;

namespace Runtime.Tests.Serialization;

/// <summary>
/// No byte is read or written outside the memory that was given, by no vector: documents stand against pages that nobody may touch, cut off at every byte.
/// A failure is a crash of the process.
/// </summary>
public class BoundsTests
{
    const string Skipped = "Needs mmap of Linux.";

    public static TheoryData<string> Documents =>
    [
        Payloads.Compact,
        Payloads.Spaced,
        """["0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11","0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b12","0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b13"]""",
        """["2024-01-01T00:00:00.1234567+02:00","2024-01-01T00:00:00Z","2024-01-01"]""",
        """[1,-2.5e+3,12345678901234567890,true,null,0.1]""",
        """["a\n0123456789abcdef0123456789abcdef\\\"\u00e9\ud83d\ude000123456789abcdef0123456789abcdef","é😀é😀é😀é😀é😀é😀é😀é😀","bm90IGEgcGFkZGVkIG9uZQ","=="]""",
        """{"p0":1,"p1":2,"p299":3,"p298":4,"\u0070150":5,"name":"p","a_name_longer_than_a_vector_of_32_bytes_is":{}}""",
    ];

    [Theory(Skip = Skipped, SkipUnless = nameof(GuardedMemory.IsSupported), SkipType = typeof(GuardedMemory))]
    [MemberData(nameof(Documents))]
    public void NothingIsReadBehindADocument(string json)
    {
        byte[] bytes = Payloads.Bytes(json);
        using var memory = new GuardedMemory(bytes.Length);
        for (int length = 0; length <= bytes.Length; length++)
        {
            Span<byte> document = memory.Last<byte>(length);
            bytes.AsSpan(0, length).CopyTo(document);
            ReadAll(document);
        }
    }

    [Theory(Skip = Skipped, SkipUnless = nameof(GuardedMemory.IsSupported), SkipType = typeof(GuardedMemory))]
    [MemberData(nameof(Documents))]
    public void NothingIsReadBeforeADocument(string json)
    {
        byte[] bytes = Payloads.Bytes(json);
        using var memory = new GuardedMemory(bytes.Length);
        for (int start = 0; start <= bytes.Length; start++)
        {
            Span<byte> document = memory.First<byte>(bytes.Length - start);
            bytes.AsSpan(start).CopyTo(document);
            ReadAll(document);
        }
    }

    [Theory(Skip = Skipped, SkipUnless = nameof(GuardedMemory.IsSupported), SkipType = typeof(GuardedMemory))]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("a\nb\t\"\\\u0001\u001f0123456789abcdef\n0123456789abcdef0123456789abcdef\n\n\n\n\n\n\n\n\n\n\n\n\n")]
    [InlineData("0123456789abcdefé0123456789abcdef0123456789abcdef😀")]
    public void NothingIsReadOrWrittenBesideAText(string text)
    {
        using var from = new GuardedMemory(text.Length * sizeof(char));
        using var to = new GuardedMemory((text.Length * AsciiText.LongestEscape) + AsciiText.Slack);
        for (int length = 0; length <= text.Length; length++)
        {
            Span<char> source = from.Last<char>(length);
            text.AsSpan(0, length).CopyTo(source);
            Assert.InRange(AsciiText.Write(source, to.Last<byte>((length * AsciiText.LongestEscape) + AsciiText.Slack), out _), 0, length);
        }
    }

    // As every type there is, whole and as a window; most fit none.
    static void ReadAll(ReadOnlySpan<byte> document)
    {
        Read<PipelineRun, ObjectCodec<PipelineRun>>(document);
        Read<Vast, ObjectCodec<Vast>>(document);
        Read<RawJson, RawCodec>(document);
        Read<IReadOnlyList<Guid>, ListCodec<Guid, GuidCodec>>(document);
        Read<IReadOnlyList<DateTimeOffset>, ListCodec<DateTimeOffset, DateTimeCodec>>(document);
        Read<IReadOnlyList<string>, ListCodec<string, StringCodec>>(document);
        Read<IReadOnlyList<byte[]>, ListCodec<byte[], BytesCodec>>(document);
        Read<IReadOnlyList<double?>, ListCodec<double?, NullableCodec<double, DoubleCodec>>>(document);
        Read<IReadOnlyList<RawJson>, ListCodec<RawJson, RawCodec>>(document);
        Read<BadRequest, BadRequest>(document);
    }

    static void Read<T, TCodec>(ReadOnlySpan<byte> document)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            ApiJson.ReadValue<T, TCodec>(document);
        }
        catch (JsonException)
        {
        }

        try
        {
            JsonStream.ReadWindow<T, TCodec>(document, new JsonSuspension(), isLast: false, out _, out _);
        }
        catch (JsonException)
        {
        }
    }
}
