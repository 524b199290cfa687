using Clarifeye.Generated.Api;
using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Emission;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Support;

namespace Generator.Tests.Emission;

/// <summary>Whoever types does not wait for the text of before: also the text of one large type ends at the next of its parts.</summary>
public sealed class CancellationTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /a: { get: { operationId: a, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/C' } } } } } } }
          /b: { get: { operationId: b, tags: [T], responses: { '204': { description: d } } } }
        components:
          schemas:
            C: { type: object, properties: { p: { $ref: '#/components/schemas/E' }, n: { $ref: '#/components/schemas/N' } } }
            E: { type: string, enum: [x, y] }
            N: { type: integer, enum: [1, 2] }
        """;

    private static readonly CancellationToken s_canceled = new(canceled: true);

    [Fact]
    public void AClassEndsAtItsNextProperty() => AllEnd<ClassUnit>(1, unit => ClassEmitter.Emit(unit, s_canceled));

    [Fact]
    public void AnEnumEndsAtItsNextMember() => AllEnd<EnumUnit>(2, unit => EnumEmitter.Emit(unit, s_canceled));

    [Fact]
    public void AClientEndsAtItsNextMethod()
    {
        AllEnd<ClientUnit>(1, unit => ClientEmitter.Emit(unit, s_canceled));
        AllEnd<TagClientUnit>(1, unit => TagClientEmitter.Emit(unit, s_canceled));
    }

    [Fact]
    public void TheListOfTypesEndsAtTheNextType() => AllEnd<JsonTypesUnit>(1, unit => JsonTypesEmitter.Emit(unit, s_canceled));

    [Fact]
    public void ASequenceEndsAtTheItemThatNobodyWaitsFor()
    {
        using var source = new CancellationTokenSource();
        List<int> seen = [];

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (int item in Enumerable.Range(1, 3).Until(source.Token))
            {
                seen.Add(item);
                source.Cancel();
            }
        });

        Assert.Equal([1], seen);
    }

    private static void AllEnd<T>(int count, Action<T> emit)
        where T : CodeUnit
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        ApiReading reading = ApiBinder.Bind(new ClientItem("shop.yaml", "MyApp.csproj", "shop.yaml", Document, "MyApp.Api", "Client", "public", []), cancellation);
        T[] units = [.. ClientPlanner.Plan(reading.Api!, new ClientSettings("shop.yaml", "MyApp.Api", "Client", "public"), false, cancellation).Files.SelectMany(file => file.Units).OfType<T>()];

        Assert.Equal(count, units.Length);
        Assert.All(units, unit => Assert.Throws<OperationCanceledException>(() => emit(unit)));
    }
}
