using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>An answer, and what the method's name gets for it.</summary>
internal sealed record BoundSuccess(SuccessResponse Response, string Variant);

/// <summary>Binds the successful responses of an operation to what its methods return.</summary>
internal sealed class SuccessBinder(Binding binding, SchemaBinder schemas)
{
    private readonly SuccessContentBinder _contents = new(binding, schemas);

    /// <summary>The usual answer first; empty when one method cannot return what differs, which has been reported.</summary>
    public IReadOnlyList<BoundSuccess> Bind(List<KeyValuePair<string, IOpenApiResponse>> successes, Place operation)
    {
        List<(string Status, IReadOnlyList<BoundSuccess> Ways)> bound = [.. successes.Select(success => (success.Key, _contents.Bind(success.Value, operation.At("responses", success.Key))))];
        IEnumerable<BoundSuccess> others = bound.SelectMany(success => success.Ways.Skip(1)).GroupBy(way => way.Variant).Select(ways => ways.First());
        if (Usual([.. bound.Select(success => (success.Status, success.Ways[0].Response))], operation) is { } usual)
        {
            return [new BoundSuccess(usual, ""), .. others];
        }

        binding.Report(BindingRules.DifferingSuccesses, operation.At("responses"), string.Join(", ", successes.Select(success => success.Key)));
        return [];
    }

    private SuccessResponse? Usual(List<(string Status, SuccessResponse Response)> successes, Place operation)
    {
        List<StatusBody> bodies = [.. successes.GroupBy(success => success.Response, BodyOnly.Instance).Select(Together)];
        bodies = bodies.Count == 1 ? bodies : bodies.ConvertAll(AsText);
        List<StatusBody> some = bodies.FindAll(body => body.Response.Format != BodyFormat.Nothing);
        return (bodies.Count, some.Count) switch
        {
            (_, 0) => SuccessResponse.Nothing,
            (1, 1) => some[0].Response,
            (_, 1) => some[0].Response with { OrNothing = true },
            _ => some.TrueForAll(body => body.Response.Format is BodyFormat.Json or BodyFormat.Text or BodyFormat.Binary) ? ByStatus(bodies, operation) : null,
        };
    }

    private static StatusBody Together(IGrouping<SuccessResponse, (string Status, SuccessResponse Response)> same)
    {
        bool isNullable = same.Any(success => success.Response.Type?.IsNullable == true);
        return new StatusBody(string.Join(" ", same.Select(success => ResponseStatus.Normal(success.Status))), same.Key with { Type = same.Key.Type?.OrNull(isNullable) });
    }

    /// <summary>Beside other bodies text is just text.</summary>
    private static StatusBody AsText(StatusBody body) => body.Response.Format != BodyFormat.UnquotedText
        ? body
        : body with { Response = body.Response with { Format = BodyFormat.Text, Type = new ScalarType(ScalarKind.String) } };

    private SuccessResponse ByStatus(List<StatusBody> bodies, Place operation)
    {
        NamedType result = binding.Define(operation.At("responses").Pointer, () => new ResultDefinition(
            operation.At("responses").Pointer,
            [.. operation.Name, "Result"],
            bodies.Where(body => body.Response.Type is not null).Select(body => new UnionCase(Word(body.Response.Type!), InMemory(body.Response), [])).ToEquatableArray()));
        IEnumerable<string> mediaTypes = bodies.Select(body => body.Response.MediaType).Where(mediaType => mediaType is not null).Select(mediaType => mediaType!).Distinct();
        return new SuccessResponse(BodyFormat.ByStatus, string.Join(", ", mediaTypes), result)
        {
            OrNothing = bodies.Exists(body => body.Response.Format == BodyFormat.Nothing || body.Response.Type?.IsNullable == true),
            Bodies = bodies.ToEquatableArray(),
        };
    }

    /// <summary>A stream would have to stay open inside of the result.</summary>
    private static ApiType InMemory(SuccessResponse response) => response.Format == BodyFormat.Binary ? new ScalarType(ScalarKind.Bytes) : response.Type!.OrNotNull();

    private static string Word(ApiType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Binary } => "Bytes",
        ScalarType scalar => scalar.Kind.ToString(),
        ListType => "List",
        MapType => "Map",
        AnyType => "Any",
        _ => "",
    };

    /// <summary>Two successes are the same to a caller when their bodies are, whichever media type carries them.</summary>
    /// <remarks>Whether one may be null does not make it another body: it may then be null in all of them.</remarks>
    private sealed class BodyOnly : IEqualityComparer<SuccessResponse>
    {
        public static BodyOnly Instance { get; } = new();

        public bool Equals(SuccessResponse? x, SuccessResponse? y) => (x?.Format, x?.Type?.OrNotNull()) == (y?.Format, y?.Type?.OrNotNull());

        public int GetHashCode(SuccessResponse response) => (response.Format, response.Type?.OrNotNull()).GetHashCode();
    }
}
