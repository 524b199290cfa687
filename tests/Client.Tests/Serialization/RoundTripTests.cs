using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;

namespace Client.Tests.Serialization;

public sealed class RoundTripTests
{
    const string Run = """
        {"id":"a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6","created_at":"2026-11-23T09:30:01.88214Z","status":"running","user":null,
        "tables":{"chunks":"c07d5e92-46ab-4f1d-93e8-b6a2f80d1c75"},
        "steps":[{"step":"tag-extraction","name":"contract-kinds","inputs":{"chunks":null},"warnings":["One page holds no text.",{"page":3.50}],
        "depends_on":["chunks"],"params":{"batch_size":1e2,"seed":null},"retries":2}],
        "document_ids":["7c1de0b4-52a9-4f0e-9d63-0a8f3b6e2c11"],"chunk_ids":null,"raw_logs":"chunks: 340 written\n","priority":{"level":[1,2,{}]},"owner":null}
        """;

    static readonly string s_run = Run.Replace(",\n", ",", StringComparison.Ordinal);

    [Fact]
    public void ARunIsTheSameAfterReadingAndWriting() => Assert.Equal(s_run, Json.Again<PipelineRun>(s_run));

    [Fact]
    public void WhatTheDocumentDoesNotDeclareIsAtHand()
    {
        var run = Json.Read<PipelineRun>(s_run);

        Assert.Equal(["priority", "owner"], run.AdditionalProperties!.Keys);
        Assert.Equal(1, run.AdditionalProperties["priority"].ToElement().GetProperty("level")[0].GetInt32());
        Assert.True(run.AdditionalProperties["owner"].IsNull);
        Assert.Equal("2", run.Steps![0].AdditionalProperties!["retries"].ToString());
    }

    [Fact]
    public void AnyValueIsKeptAsItsOwnText()
    {
        var step = Json.Read<PipelineRun>(s_run).Steps![0];

        Assert.Equal("""["One page holds no text.",{"page":3.50}]""", step.Warnings.ToString());
        Assert.Equal(100, step.Params!.Value.ToElement().GetProperty("batch_size").GetDouble());
    }

    [Fact]
    public void ADeclaredNameAmongTheAdditionalPropertiesIsRefused()
    {
        var run = new PipelineRun { AdditionalProperties = new Dictionary<string, RawJson> { ["status"] = RawJson.From("x") } };

        Assert.Contains("status", Assert.ThrowsAny<Exception>(() => Json.Write(run)).Message, StringComparison.Ordinal);
    }
}
