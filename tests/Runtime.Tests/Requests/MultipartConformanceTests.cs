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
    [InlineData("almost_match_boundary", 1)]
    [InlineData("almost_match_boundary_without_CR", 1)]
    [InlineData("almost_match_boundary_without_LF", 1)]
    [InlineData("almost_match_boundary_without_final_hyphen", 1)]
    [InlineData("base64_encoding", 1)]
    [InlineData("crlf_dense_part_data", 1)]
    [InlineData("mixed_plain_and_base64_encoding", 4)]
    [InlineData("multiple_fields", 2)]
    [InlineData("multiple_files", 2)]
    [InlineData("single_field", 1)]
    [InlineData("single_field_blocks", 1)]
    [InlineData("single_field_longer", 1)]
    [InlineData("single_field_single_file", 2)]
    [InlineData("single_file", 1)]
    [InlineData("utf8_filename", 1)]
    public async Task ThePartsOfTheDataSurviveWritingAndReading(string name, int count)
    {
        var parts = Parts(SharedFiles.Text($"conformance/multipart/tests/test_data/http/{name}.yaml"));
        Assert.Equal(count, parts.Count);

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
