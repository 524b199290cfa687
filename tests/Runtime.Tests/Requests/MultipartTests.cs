using Clarifeye.Runtime;
using Microsoft.AspNetCore.WebUtilities;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class MultipartTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("true")]
    public async Task TwoFilesAreSentWithAndWithoutTheOptionalField(string? skipParsing)
    {
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 4 };
        var request = await Sent(parts =>
        {
            parts.Files("files", [new FilePart("%PDF"u8.ToArray(), "a.pdf"), new FilePart(stream, "b.txt")]);
            parts.Text("skip_parsing", skipParsing);
        });

        string boundary = request.Header("Content-Type")!.Split("boundary=")[1];
        string optional = skipParsing is null ? "" : $"--{boundary}\r\nContent-Disposition: form-data; name=\"skip_parsing\"\r\n\r\ntrue\r\n";
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n" +
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\n456789\r\n" +
            $"{optional}--{boundary}--\r\n",
            request.Text);
        Assert.Equal($"{request.Body.Length}", request.Header("Content-Length"));
        Assert.True(stream.CanRead, "The caller's stream must stay open.");
    }

    [Fact]
    public async Task NamesAreEscapedAsBrowsersDo()
    {
        var request = await Sent(parts => parts.File("a\"\r\nX-Evil: 1", new FilePart(new byte[1], "é\"\n.bin")));

        Assert.Contains("name=\"a%22%0D%0AX-Evil: 1\"; filename=\"é%22%0A.bin\"\r\nContent-Type: application/octet-stream\r\n", request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherReaderFindsTheSameParts()
    {
        var request = await Sent(parts =>
        {
            parts.File("file", new FilePart("--x\r\n"u8.ToArray(), "bericht für é.pdf"));
            parts.Text("note", "ü\r\n--");
        });

        using var body = new MemoryStream(request.Body);
        var reader = new MultipartReader(request.Header("Content-Type")!.Split("boundary=")[1], body);
        var file = (await reader.ReadNextSectionAsync(TestContext.Current.CancellationToken))!.AsFileSection()!;
        Assert.Equal(("file", "bericht für é.pdf"), (file.Name, file.FileName));
        Assert.Equal("--x\r\n", await new StreamReader(file.FileStream!).ReadToEndAsync(TestContext.Current.CancellationToken));
        var note = (await reader.ReadNextSectionAsync(TestContext.Current.CancellationToken))!.AsFormDataSection()!;
        Assert.Equal(("note", "ü\r\n--"), (note.Name, await note.GetValueAsync(TestContext.Current.CancellationToken)));
        Assert.Null(await reader.ReadNextSectionAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ValuesAreTextRepeatedTextOrJson()
    {
        var request = await Sent(parts =>
        {
            parts.Value<long, Int64Codec>("n", 5);
            parts.Value<IReadOnlyList<string>, ListCodec<string, StringCodec>>("tags", ["x", "y"]);
            parts.Value<Run, ObjectCodec<Run>>("run", new Run { Name = "a" });
            parts.Value<Run, ObjectCodec<Run>>("none", null);
        });

        string[] parts = [.. request.Text.Split("Content-Disposition: form-data; ").Skip(1).Select(part => part[..part.IndexOf("\r\n--", StringComparison.Ordinal)])];
        Assert.Equal(
            ["name=\"n\"\r\n\r\n5", "name=\"tags\"\r\n\r\nx", "name=\"tags\"\r\n\r\ny", "name=\"run\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"a\"}"], parts);
    }

    [Fact]
    public async Task AStreamThatCannotSeekIsSentOnceInChunks()
    {
        using var stream = new ChunkedStream("abc"u8.ToArray(), 1);
        var part = new FilePart(stream, "a.csv");
        var request = await Sent(parts => parts.File("file", part));

        Assert.Contains("\r\n\r\nabc\r\n--", request.Text, StringComparison.Ordinal);
        Assert.Equal("chunked", request.Header("Transfer-Encoding"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Sent(parts => parts.File("file", part)));
    }

    [Fact]
    public async Task AFileIsOpenedOnSendingAndClosed()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".md");
        var part = FilePart.FromFile(path);
        await File.WriteAllTextAsync(path, "# late", TestContext.Current.CancellationToken);

        var request = await Sent(parts => parts.File("file", part));

        File.Delete(path);
        Assert.Contains($"filename=\"{Path.GetFileName(path)}\"\r\nContent-Type: text/markdown\r\n\r\n# late\r\n", request.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<FileNotFoundException>(() => Sent(parts => parts.File("file", part)));
    }

    [Fact]
    public async Task AFileIsSentAgainFromItsBeginning()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(401), Reply.Empty(204));
        using var client = server.Client(new BearerToken((request, _) => new(request.IsRetry ? "new" : "old")));
        using var stream = new MemoryStream("content"u8.ToArray());

        await client.SendAsync(Calls.StartRun().Multipart(new Body(parts => parts.File("file", new FilePart(stream, "a.txt")))));

        Assert.All(server.Requests, request => Assert.Contains("\r\n\r\ncontent\r\n--", request.Text, StringComparison.Ordinal));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public void AMediaTypeWithALineBreakIsRefused() => Assert.Throws<ArgumentException>(() => new FilePart(new byte[1], "a", "text/plain\r\nX-Evil: 1"));

    static async Task<RecordedRequest> Sent(Action<MultipartParts> add)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        await client.SendAsync(Calls.StartRun().Multipart(new Body(add)));
        return server.Request;
    }

    sealed class Body(Action<MultipartParts> add) : IMultipartBody
    {
        public void AddTo(MultipartParts parts) => add(parts);
    }
}
