using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Generator.Tests.Support;

/// <summary>
/// A case: <c>shop.yaml</c> or <c>shop.json</c> is the document; <c>item.txt</c> has the metadata of its item, and <c>*.overlay.yaml</c> are its overlays, if there are any;
/// folders below hold the files that it refers to;
/// <c>Facts.cs</c> is a user's code, which has to compile with the client and whose public methods are run; <c>diagnostics.verified.txt</c> has what is said of the
/// document. With one <c>*.verified.cs</c>, all generated files are verified.
/// </summary>
internal sealed class CaseFolder(string path)
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Clarifeye.Runtime;
        global using Xunit;
        global using static Generator.Tests.Support.FactWords;
        """;

    private readonly Generation _generation = Generation.Of(CaseDocument.In(path));

    public static TheoryData<string> Below(string gallery) =>
        [.. Directory.GetDirectories(Path.Combine(Places.ProjectFolder, gallery)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public async Task Check()
    {
        Assert.Null(_generation.Exception);
        Snapshot.Compare(path, Texts());
        ClientCompilation.Of(_generation, Framework.Oldest).IsClean();
        await CheckFacts();
    }

    private async Task CheckFacts()
    {
        ClientCompilation compilation = ClientCompilation.Of(_generation, Framework.Current, Usings, File.ReadAllText(Path.Combine(path, "Facts.cs")));
        MethodInfo[] facts = compilation.IsClean().Load().GetType("Facts", throwOnError: true)!.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.NotEmpty(facts);
        await Assert.AllAsync(facts, Run);
    }

    private static async Task Run(MethodInfo fact)
    {
        try
        {
            await (fact.Invoke(null, null) as Task ?? Task.CompletedTask);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private Dictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>();
        if (_generation.Messages.Any())
        {
            texts.Add("diagnostics.txt", string.Concat(_generation.Messages.Select(message => message + "\n")));
        }

        foreach ((string hintName, string text) in Snapshot.Verified(path, "cs").Any() ? _generation.Files : new Dictionary<string, string>())
        {
            texts.Add(hintName.Replace("MyApp.ShopApi.", "", StringComparison.Ordinal).Replace(".g.cs", ".cs", StringComparison.Ordinal), text);
        }

        return texts;
    }
}
