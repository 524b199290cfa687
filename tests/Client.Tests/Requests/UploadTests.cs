using System.Text;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class UploadTests
{
    static readonly byte[] s_pdf = [0x25, 0x50, 0x44, 0x46, 0x0D, 0x0A, 0x00, 0xFF, 0x2D, 0x2D];

    [Fact]
    public async Task TwoFilesArriveByteForByte()
    {
        var request = await UploadAsync(new()
        {
            Files = [new FilePart(s_pdf, "contract.pdf"), new FilePart("région;nord"u8.ToArray(), "été \"1\".csv", "text/csv")],
        });

        Assert.Equal(
            """
            --BOUNDARY
            Content-Disposition: form-data; name="files"; filename="contract.pdf"
            Content-Type: application/pdf

            <pdf>
            --BOUNDARY
            Content-Disposition: form-data; name="files"; filename="été %221%22.csv"
            Content-Type: text/csv

            région;nord
            --BOUNDARY--

            """,
            Shown(request));
        Assert.Equal(request.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Header("Content-Length"));
    }

    [Fact]
    public async Task TheOptionalFieldsArriveAsPartsOfTheirOwn()
    {
        var request = await UploadAsync(new()
        {
            Files = [new FilePart(s_pdf, "a.pdf"), new FilePart(s_pdf, "b.pdf")],
            FilesMetadata = """[[["region","north"]],[]]""",
            SkipParsing = true,
        });

        Assert.Equal(
            """
            --BOUNDARY
            Content-Disposition: form-data; name="files"; filename="a.pdf"
            Content-Type: application/pdf

            <pdf>
            --BOUNDARY
            Content-Disposition: form-data; name="files"; filename="b.pdf"
            Content-Type: application/pdf

            <pdf>
            --BOUNDARY
            Content-Disposition: form-data; name="files_metadata"

            [[["region","north"]],[]]
            --BOUNDARY
            Content-Disposition: form-data; name="skip_parsing"

            true
            --BOUNDARY--

            """,
            Shown(request));
    }

    [Fact]
    public async Task AStreamIsSentFromWhereItStandsAndStaysOpen()
    {
        using var stream = new MemoryStream("skipped,sent"u8.ToArray()) { Position = 8 };

        var request = await UploadAsync(new() { Files = [new FilePart(stream, "a.txt")] });

        Assert.Contains("\r\n\r\nsent\r\n--", request.Text, StringComparison.Ordinal);
        Assert.True(stream.CanRead);
    }

    /// <summary>The body with its boundary named, its line breaks as in this file, and the PDF's bytes, where they are exactly those, as a word.</summary>
    static string Shown(RecordedRequest request)
    {
        string type = request.Header("Content-Type")!;
        Assert.StartsWith("multipart/form-data; boundary=", type, StringComparison.Ordinal);
        string boundary = type["multipart/form-data; boundary=".Length..].Trim('"');
        string latin = Encoding.Latin1.GetString(request.Body).Replace(Encoding.Latin1.GetString(s_pdf), "<pdf>", StringComparison.Ordinal);
        string text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin)).Replace(boundary, "BOUNDARY", StringComparison.Ordinal);
        Assert.Equal(text.Count(character => character == '\n'), text.Count(character => character == '\r'));
        return text.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    static async Task<RecordedRequest> UploadAsync(BulkUploadDocumentsRequest body)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""[{"name":"contract.pdf","status":"active"}]""", 201));
        using var client = server.Generated();

        var documents = await client.Documents.BulkUploadDocumentsAsync(Journey.Project, body, cancellationToken: Journey.Cancellation);

        Assert.Equal(("contract.pdf", DocumentStatus.Active), (documents[0].Name, documents[0].Status));
        return server.Request;
    }
}
