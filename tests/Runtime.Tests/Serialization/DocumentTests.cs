using System.Buffers;
using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Serialization.Fixtures;

namespace Runtime.Tests.Serialization;

public class DocumentTests
{
    static string Nested(int depth) => string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));

    static string Steps(int objects) =>
        string.Concat(Enumerable.Repeat("{\"steps\":[", objects - 1)) + "{}" + string.Concat(Enumerable.Repeat("]}", objects - 1));

    [Theory]
    [InlineData("{} x")]
    [InlineData("{}{}")]
    [InlineData("{},")]
    [InlineData("{}\0")]
    [InlineData("{} // comment")]
    [InlineData("{/**/}")]
    [InlineData("{\"name\":\"a\",}")]
    [InlineData("{'name':'a'}")]
    [InlineData("{name:1}")]
    [InlineData("{\"name\":01}")]
    [InlineData("{\"name\":NaN}")]
    [InlineData("{\"name\":\"\t\"}")]
    [InlineData("{\"name\":\"\\x\"}")]
    [InlineData("\uFEFF\uFEFF{}")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    public void WhatIsNotExactlyOneJsonValueIsRefused(string json) => Assert.NotNull(Json.Refused<PipelineRunStep>(json).Path);

    [Fact]
    public void WhiteSpaceAroundTheValueIsSkipped() => Json.Read<PipelineRunStep>(" \t\r\n{ } \n");

    [Fact]
    public void AByteOrderMarkIsSkipped() => Assert.Equal("s", Json.Read<PipelineRunStep>("\uFEFF{\"name\":\"s\"}").Name);

    [Fact]
    public void SixtyFourLevelsAreRead()
    {
        Assert.Equal(Nested(64), RawJson.Parse(Nested(64)).ToString());
        Json.Read<PipelineRunStep>(Steps(32));
    }

    [Fact]
    public void SixtyFiveLevelsAreRefused()
    {
        Assert.Contains("nests deeper than 64 levels", Assert.Throws<JsonException>(() => RawJson.Parse(Nested(65))).Message, StringComparison.Ordinal);
        Assert.Contains("nests deeper than 64 levels", Json.Refused<PipelineRunStep>(Steps(33)).Message, StringComparison.Ordinal);
        Assert.Contains("nests deeper than 64 levels", Json.Refused<PipelineRunStep>($$"""{"x":{{Nested(64)}}}""").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMillionLevelsDoNotOverflowTheStack()
    {
        string json = new('[', 1_000_000);
        Json.Refused<RawJson, RawCodec>(json);
        Json.Refused<PipelineRunStep>("{\"steps\":" + json);
        Json.Refused<BadRequest, BadRequest>(json);
    }

    [Fact]
    public void AnObjectThatContainsItselfIsRefusedOnWriting()
    {
        var step = new PipelineRunStep();
        step.Steps = [step];
        Assert.Contains("64 levels", Assert.Throws<InvalidOperationException>(() => Json.Write(step)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentInPiecesReadsTheSame()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"name":"é","steps":[{"attempt":3}]}""");
        for (int cut = 0; cut <= json.Length; cut++)
        {
            var first = new Piece(json.AsMemory(0, cut), null);
            var last = new Piece(json.AsMemory(cut), first);
            PipelineRun run = ApiJson.ReadValue<PipelineRun, ObjectCodec<PipelineRun>>(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
            Assert.Equal(("é", 3), (run.Name, run.Steps![0].Attempt));
        }
    }

    [Fact]
    public void ARequestLeavesOutWhatOnlyTheServerSets()
    {
        PipelineRun run = Json.Read<PipelineRun>("""{"name":"a","id":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11","user":null}""");
        var buffer = new ArrayBufferWriter<byte>();
        ApiJson.WriteRequest<PipelineRun, ObjectCodec<PipelineRun>>(run, buffer);
        Assert.Equal("""{"name":"a","user":null}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void WritingToABufferAppends()
    {
        var buffer = new ArrayBufferWriter<byte>();
        ApiJson.Write(new PipelineRunStep { Attempt = 1 }, buffer);
        ApiJson.Write(new PipelineRunStep(), buffer);
        Assert.Equal("""{"attempt":1}{}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void ARequiredPropertyThatIsNullIsRefusedOnWriting() =>
        Assert.Contains("'name'", Assert.Throws<InvalidOperationException>(() => Json.Write(new PipelineRun { Name = null! })).Message, StringComparison.Ordinal);

    sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
