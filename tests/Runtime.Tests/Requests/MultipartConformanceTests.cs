using System.Text;
using System.Text.RegularExpressions;
using Clarifeye.Runtime;
using Microsoft.AspNetCore.WebUtilities;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

/// <summary>The parts of python-multipart's test data, written by this library and read by ASP.NET.</summary>
public sealed partial class MultipartConformanceTests
{
    [Theory]
    [InlineData("almost_match_boundary")]
    [InlineData("almost_match_boundary_without_CR")]
    [InlineData("almost_match_boundary_without_LF")]
    [InlineData("almost_match_boundary_without_final_hyphen")]
    [InlineData("base64_encoding")]
    [InlineData("crlf_dense_part_data")]
    [InlineData("mixed_plain_and_base64_encoding")]
    [InlineData("multiple_fields")]
    [InlineData("multiple_files")]
    [InlineData("single_field")]
    [InlineData("single_field_blocks")]
    [InlineData("single_field_longer")]
    [InlineData("single_field_single_file")]
    [InlineData("single_file")]
    [InlineData("utf8_filename")]
    public async Task ThePartsOfTheDataSurviveWritingAndReading(string name)
    {
        var parts = Parts(SharedFiles.Text($"conformance/multipart/tests/test_data/http/{name}.yaml"));
        Assert.NotEmpty(parts);

        Assert.Equal(parts, await Read(await Sent(parts)));
    }

    static List<(string Name, string? File, string Data)> Parts(string yaml) =>
    [
        .. Part().Matches(yaml.ReplaceLineEndings("\n")).Select(part => (
            part.Groups["name"].Value,
            part.Groups["file"].Success ? part.Groups["file"].Value.Replace("???", "テスト", StringComparison.Ordinal) : null,
            string.Concat(part.Groups["data"].Value.Where(character => !char.IsWhiteSpace(character))))),
    ];

    static async Task<RecordedRequest> Sent(List<(string Name, string? File, string Data)> parts)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        await client.SendAsync(Calls.StartRun().Multipart(new Body(parts)));
        return server.Request;
    }

    static async Task<List<(string Name, string? File, string Data)>> Read(RecordedRequest request)
    {
        using var body = new MemoryStream(request.Body);
        var reader = new MultipartReader(request.Header("Content-Type")!.Split("boundary=")[1], body);
        var read = new List<(string, string?, string)>();
        while (await reader.ReadNextSectionAsync(TestContext.Current.CancellationToken) is { } section)
        {
            using var data = new MemoryStream();
            await section.Body.CopyToAsync(data, TestContext.Current.CancellationToken);
            var file = section.AsFileSection();
            read.Add((file?.Name ?? section.AsFormDataSection()!.Name, file?.FileName, Convert.ToBase64String(data.ToArray())));
        }
        return read;
    }

    [GeneratedRegex(@"- name: (?<name>\S+)\n(?:(?!  - )(?:.*file_name: (?<file>\S+)|.*(?:type|content_type): .*|.*data: !!binary \|)\n)+(?<data>(?:      [A-Za-z0-9+/=]+\n?)*)")]
    private static partial Regex Part();

    sealed class Body(List<(string Name, string? File, string Data)> parts) : IMultipartBody
    {
        public void AddTo(MultipartParts added)
        {
            foreach (var (name, file, data) in parts)
            {
                byte[] bytes = Convert.FromBase64String(data);
                if (file is null)
                {
                    added.Text(name, Encoding.UTF8.GetString(bytes));
                }
                else
                {
                    added.File(name, new FilePart(bytes, file));
                }
            }
        }
    }
}
