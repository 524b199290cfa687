using Generator.Tests.Support;

namespace Generator.Tests.Accepted;

/// <summary>The client compiles whatever else the project holds or asks for.</summary>
public sealed class ProjectTests
{
    private const string TypesThatTakeNames = """
        namespace MyApp
        {
            class System;
            class Clarifeye;
            class Task;
            class Guid;
            class RawJson;
        }

        namespace MyApp.ShopApi
        {
            class String;
            class Func;
            class IReadOnlyList;
            class CancellationToken;
            class RequestOptions;
        }
        """;

    public static TheoryData<string> Features => Documents.Features;

    [Theory]
    [MemberData(nameof(Features))]
    public void AnInternalClientCompilesToo(string feature)
    {
        ClientDocument document = Documents.Accepted[feature].With(Documents.Accepted[feature].Text);
        document["Accessibility"] = "internal";

        ClientCompilation.Of(Generation.Of(document), Framework.Oldest).IsClean();
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void NoTypeOfTheProjectChangesTheMeaningOfTheClient(string feature) =>
        ClientCompilation.Of(Generation.Of(Documents.Accepted[feature]), Framework.Oldest, TypesThatTakeNames).IsClean();
}
