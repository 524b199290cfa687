using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>A part of a condition: a query to test, a value to compare, or a function's answer, as far as it can be each.</summary>
internal readonly record struct JsonPathTerm(JsonPathQuery? Query, JsonPathOperand? Operand, JsonPathCondition? Condition);

/// <summary>Reads literals, queries and calls of functions in a filter (RFC 9535 sections 2.3.5 and 2.4).</summary>
internal sealed class JsonPathOperandParser(JsonPathScanner scanner, JsonPathParser queries)
{
    private const int Deepest = 32;

    private int _depth;

    public JsonPathTerm Parse()
    {
        if (scanner.Take("@"))
        {
            return Of(queries.ParseSegments(isRelative: true));
        }

        if (scanner.Take("$"))
        {
            return Of(queries.ParseSegments(isRelative: false));
        }

        if (scanner.Next is '\'' or '"')
        {
            return Literal(JsonValue.Create(scanner.Quoted()));
        }

        if (scanner.Next == '-' || JsonPathScanner.IsDigit(scanner.Next))
        {
            return Literal(JsonNumbers.Create(scanner.Number()));
        }

        return Word(scanner.While(c => c is (>= 'a' and <= 'z') or '_' || JsonPathScanner.IsDigit(c)));
    }

    private static JsonPathTerm Of(JsonPathQuery query) => new(query, query.IsSingular ? new JsonPathOperand.Single(query) : null, null);

    private static JsonPathTerm Literal(JsonNode? node) => new(null, new JsonPathOperand.Literal(node), null);

    private JsonPathTerm Word(string word)
    {
        switch (word)
        {
            case "true" or "false":
                return Literal(JsonValue.Create(word == "true"));
            case "null":
                return Literal(null);
            case "":
                throw scanner.Fault("'@', '$', a value or a function is expected");
        }

        scanner.Expect("(");
        if (++_depth > Deepest)
        {
            throw scanner.Fault("there are too many functions inside each other");
        }

        JsonPathTerm call = Call(word);
        _depth--;
        scanner.SkipBlanks();
        scanner.Expect(")");
        return call;
    }

    private JsonPathTerm Call(string function)
    {
        switch (function)
        {
            case "length":
                return new JsonPathTerm(null, new JsonPathOperand.Length(Value()), null);
            case "count":
                return new JsonPathTerm(null, new JsonPathOperand.Count(Nodes()), null);
            case "value":
                return new JsonPathTerm(null, new JsonPathOperand.Single(Nodes()), null);
            case "match" or "search":
                JsonPathOperand text = Value();
                scanner.SkipBlanks();
                scanner.Expect(",");
                JsonPathOperand pattern = Value();
                if (pattern is JsonPathOperand.Literal { Node: JsonValue literal } && literal.TryGetValue(out string? expression) && !JsonPathRegex.IsExpression(expression))
                {
                    queries.MalformedPatterns.Add(expression);
                }

                return new JsonPathTerm(null, null, new JsonPathCondition.Matches(text, pattern, IsWhole: function == "match"));
            default:
                throw scanner.Fault($"there is no function '{function}'; there are length, count, value, match and search");
        }
    }

    private JsonPathOperand Value()
    {
        scanner.SkipBlanks();
        return Parse().Operand ?? throw scanner.Fault("a value, or a query that selects one node at most, is expected");
    }

    private JsonPathQuery Nodes()
    {
        scanner.SkipBlanks();
        return Parse().Query ?? throw scanner.Fault("a query is expected");
    }
}
