using Clarifeye.Generated.Api;
using Clarifeye.Generated.Spec;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>Each limit is said at the place where it is met, with its number and what to do, and what is just within it is read.</summary>
public sealed class LimitTests
{
    [Fact]
    public void TypesAreLimited()
    {
        string[] messages = [.. Generation.Of(Schemas(Enumerable.Range(0, BindingLimits.Types + 1).Select(i => $"\"S{i}\":{{\"enum\":[\"a\"]}}"))).Messages];

        Assert.Equal(
            $"shop.json({BindingLimits.Types + 2},1): error OAC2024: From here on the document takes more than 50000 types. Select operations by the item's Operations, which leaves out the schemas they do not use, or split the API into several documents.",
            Assert.Single(messages));
    }

    [Fact]
    public void OperationsAreLimited()
    {
        IEnumerable<string> paths = Enumerable.Range(0, BindingLimits.Operations + 1).Select(i => $"\"/{i}\":{{\"get\":{{}}}}");
        string document = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Shop\",\"version\":\"1\"},\"paths\":{\n" + string.Join(",\n", paths) + "}}";

        var generation = Generation.Of(new ClientDocument("shop.json", document));

        Assert.Empty(generation.Files);
        Assert.Contains(generation.Messages, message => message.StartsWith($"shop.json({BindingLimits.Operations + 2},", StringComparison.Ordinal)
            && message.EndsWith("error OAC2024: From here on the document takes more than 50000 operations. Select operations by the item's Operations, or split the API into several documents.", StringComparison.Ordinal));
    }

    [Fact]
    public void DescriptionsAreLimitedWhereverTheyAreRepeated()
    {
        const int Fitting = BindingLimits.Words / BindingLimits.LongestText;
        IEnumerable<string> schemas = Enumerable.Range(0, Fitting + 2).Select(i => $"    S{i}: {{ type: string, enum: [ a ], description: *d }}");

        var generation = Generation.Of($"openapi: 3.1.0\nx-d: &d {new string('w', 1_000_000)}\ninfo: {{ title: Shop, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{string.Join('\n', schemas)}");

        string message = Assert.Single(generation.Messages);
        Assert.StartsWith($"shop.yaml({Fitting + 7},", message, StringComparison.Ordinal);
        Assert.EndsWith("warning OAC2025: From here on the descriptions come to more than 33554432 characters, counted wherever they are referred to, and are left out of the client's documentation. Shorten them.", message, StringComparison.Ordinal);
        Assert.InRange(generation.Files.Values.Sum(file => (long)file.Length), BindingLimits.Words / 2, BindingLimits.Words + (Fitting * 2_000L));
    }

    [Theory]
    [InlineData(BindingLimits.Cases, false)]
    [InlineData(BindingLimits.Cases + 1, true)]
    public void CasesOfAUnionAreLimited(int count, bool isOver) => Says(
        $"\"U\":{{\"oneOf\":[{string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"properties\":{{\"a{i}\":{{}}}}}}"))}]}}",
        isOver ? "shop.json(2,1): info OAC4101: The schema is typed as RawJson, because it has more than 1000 cases; list fewer, or let them share a base schema" : null);

    /// <summary>Values with words of their own stand where a union has its cases.</summary>
    [Fact]
    public void ValuesOfAnEnumAreNoCases() => Says($"\"E\":{{\"oneOf\":[{string.Join(',', Enumerable.Range(0, BindingLimits.Cases * 2).Select(i => $"{{\"const\":\"v{i}\",\"title\":\"Value {i}\"}}"))}]}}", null);

    [Fact]
    public void ElementsOfATupleAreCases() => Says(
        $"\"T\":{{\"type\":\"array\",\"prefixItems\":[{string.Join(',', Enumerable.Range(0, BindingLimits.Cases + 1).Select(i => $"{{\"properties\":{{\"a{i}\":{{}}}}}}"))}]}}",
        "shop.json(2,1): info OAC4101: The schema is typed as RawJson, because it has more than 1000 cases; list fewer, or let them share a base schema");

    [Fact]
    public void ParametersOfAnOperationAreLimited() => Assert.Equal(
        "shop.json(2,5903): error OAC2024: From here on the document takes more than 1000 parameters for one operation. Let the operation take the values in its body.",
        Assert.Single(Generation.Of(new ClientDocument(
            "shop.json",
            $"{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"Shop\",\"version\":\"1\"}},\"paths\":{{\n\"/{string.Concat(Enumerable.Range(0, BindingLimits.Parameters + 1).Select(i => $"{{p{i}}}"))}\":{{\"get\":{{}}}}}}}}")).Messages));

    [Fact]
    public void VariablesOfAServerAreLimited()
    {
        IEnumerable<int> numbers = Enumerable.Range(0, BindingLimits.Parameters + 1);

        string[] messages = [.. Generation.Of($"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths: {{}}\nservers:\n  - url: https://a.example/{string.Join('/', numbers.Select(i => $"{{v{i}}}"))}\n    variables:\n{string.Join('\n', numbers.Select(i => $"      v{i}: {{ default: a }}"))}").Messages];

        Assert.EndsWith("error OAC2024: From here on the document takes more than 1000 variables for one server. List the servers' addresses instead.", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void ServersAreLimited() => Assert.Equal(
        "shop.yaml(4,1): error OAC2024: From here on the document takes more than 1000 servers in one list. List fewer, and let variables say the rest.",
        Assert.Single(Generation.Of($"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths: {{}}\nservers:\n{string.Join('\n', Enumerable.Range(0, BindingLimits.Servers + 1).Select(i => $"  - url: https://a{i}.example"))}").Messages));

    [Fact]
    public void FilesAreLimited()
    {
        IEnumerable<string> paths = Enumerable.Range(0, 500).Select(i => $"  /p{i}: {{ get: {{ operationId: get{i}, tags: [ Tag{i} ], responses: {{ '204': {{ description: a }} }} }} }}");

        var generation = Generation.Of($"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths:\n{string.Join('\n', paths)}");

        Assert.InRange(generation.Files.Count, 50, 70);
        ClientCompilation.Of(generation, Framework.Current).IsClean();
    }

    /// <summary>Forty values that each name the next one twice would be a million million of the last.</summary>
    [Fact]
    public void ValuesOfVariablesNameNoVariables()
    {
        IEnumerable<string> variables = Enumerable.Range(0, 40).Select(i => $"      v{i}: {{ default: '{{v{i + 1}}}{{v{i + 1}}}' }}");

        var generation = Generation.Of($"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths: {{}}\nservers:\n  - url: https://a.example/{{v0}}\n    variables:\n{string.Join('\n', variables)}");

        Assert.Contains(generation.Messages, message => message.Contains("OAC4103: The server 'https://a.example/{v1}{v1}' is left out, because it has a variable without a default value", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(BindingLimits.Parts - 1, false)]
    [InlineData(BindingLimits.Parts, true)]
    public void PartsOfAnAllOfAreLimited(int count, bool isOver) => Says(
        $"\"A\":{{\"allOf\":[{string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"properties\":{{\"a{i}\":{{}}}}}}"))}]}}",
        isOver ? "shop.json(2,1): info OAC4101: The schema is typed as RawJson, because its allOf combines more than 256 schemas; let it combine fewer" : null);

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void CombinationsOfUnionsAreLimited(int unions, bool isOver) => Says(
        $"\"A\":{{\"allOf\":[{string.Join(',', Enumerable.Range(0, unions).Select(i => $"{{\"oneOf\":[{{\"properties\":{{\"a{i}\":{{}}}}}},{{\"properties\":{{\"b{i}\":{{}}}}}}]}}"))}]}}",
        isOver ? "shop.json(2,1): info OAC4101: The schema is typed as RawJson, because its oneOf and anyOf have more than 256 combinations; let fewer stand beside each other" : null);

    [Fact]
    public void PropertiesThatAreTakenOverAreLimited()
    {
        const int Wide = 1_000;
        IEnumerable<string> taking = Enumerable.Range(0, (BindingLimits.Inherited / Wide) + 1).Select(i => $"\"T{i}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/Base\"}},{{\"required\":[\"p0\"]}}]}}");
        string wide = $"\"Base\":{{\"properties\":{{{string.Join(',', Enumerable.Range(0, Wide).Select(i => $"\"p{i}\":{{\"type\":\"string\"}}"))}}}}}";

        string[] messages = [.. Generation.Of(Schemas([wide, .. taking])).Messages];

        Assert.Contains("shop.json(103,1): info OAC4101: The schema is typed as RawJson, because the classes that allOf makes have more than 100000 properties together; let fewer schemas take over fewer properties", messages);
    }

    [Fact]
    public void CopiesOfPathItemsAreLimited()
    {
        const int Each = 1_000;
        IEnumerable<string> copies = Enumerable.Range(0, (ReadingLimits.AliasNodes / Each) + 1).Select(i => $"  /p{i}: {{ $ref: '#/x-item' }}");

        var generation = Generation.Of($"openapi: 3.0.3\ninfo: {{ title: Shop, version: '1' }}\nx-item: {{ x-list: [{string.Join(',', Enumerable.Repeat("a", Each))}] }}\npaths:\n{string.Join('\n', copies)}");

        Assert.Contains(generation.Messages, message => message.EndsWith("error OAC2010: Up to here, YAML aliases and references to path items and media types repeat more than 100000 values. Repeat less, or use references ($ref) to components.", StringComparison.Ordinal));
    }

    /// <summary>Each wrong name would be compared with each right one.</summary>
    [Fact]
    public void AdviceIsGivenAsLongAsItIsCheap()
    {
        IEnumerable<string> schemas = Enumerable.Range(0, 4_000).Select(i => $"\"S{i}\":{{\"$ref\":\"#/components/schemas/X{i}\"}}");

        string[] messages = [.. Generation.Of(Schemas(schemas)).Messages];

        Assert.Equal(50, messages.Count(message => message.Contains("Did you mean", StringComparison.Ordinal)));
        Assert.Equal(ReadingLimits.Problems, messages.Count(message => message.Contains("error OAC2013", StringComparison.Ordinal)));
    }

    [Fact]
    public void LooksAtSchemasAreLimited()
    {
        var budget = new BindingBudget((id, arguments) => new(id, "shop.json", default, [.. arguments]));
        budget.Look(BindingLimits.Looks);

        BindingFault fault = Assert.Throws<BindingFault>(() => budget.Look());

        Assert.Equal(["2000000", "looks at schemas that allOf, oneOf and anyOf combine", "Combine fewer schemas"], fault.Problem.Arguments);
    }

    private static void Says(string schema, string? message)
    {
        var generation = Generation.Of(Schemas([schema]));

        Assert.Null(generation.Exception);
        Assert.Equal(message is null ? [] : [message], generation.Messages);
    }

    private static ClientDocument Schemas(IEnumerable<string> schemas) => new(
        "shop.json",
        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Shop\",\"version\":\"1\"},\"paths\":{},\"components\":{\"schemas\":{\n" + string.Join(",\n", schemas) + "}}}");
}
