namespace Clarifeye.Generated.Spec;

/// <summary>Reads the logical expression of a filter.</summary>
internal sealed class JsonPathConditionParser(JsonPathScanner scanner, JsonPathParser queries)
{
    private const int Deepest = 32;
    private static readonly string[] s_comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    private readonly JsonPathOperandParser _operands = new(scanner, queries);
    private int _depth;

    public JsonPathCondition Parse()
    {
        if (++_depth > Deepest)
        {
            throw scanner.Fault("there are too many expressions inside each other");
        }

        var alternatives = new List<JsonPathCondition>();
        do
        {
            scanner.SkipBlanks();
            alternatives.Add(ParseAll());
        }
        while (scanner.Take("||"));
        _depth--;
        return alternatives.Count == 1 ? alternatives[0] : new JsonPathCondition.Any(alternatives);
    }

    private JsonPathCondition ParseAll()
    {
        var conditions = new List<JsonPathCondition>();
        do
        {
            scanner.SkipBlanks();
            conditions.Add(ParseBasic());
            scanner.SkipBlanks();
        }
        while (scanner.Take("&&"));
        return conditions.Count == 1 ? conditions[0] : new JsonPathCondition.All(conditions);
    }

    private JsonPathCondition ParseBasic()
    {
        if (scanner.Take("!"))
        {
            scanner.SkipBlanks();
            return new JsonPathCondition.Not(scanner.Next == '(' ? ParseParentheses() : ParseTest(mayCompare: false));
        }

        return scanner.Next == '(' ? ParseParentheses() : ParseTest(mayCompare: true);
    }

    private JsonPathCondition ParseParentheses()
    {
        scanner.Expect("(");
        JsonPathCondition condition = Parse();
        scanner.SkipBlanks();
        scanner.Expect(")");
        return condition;
    }

    private JsonPathCondition ParseTest(bool mayCompare)
    {
        JsonPathTerm left = _operands.Parse();
        scanner.SkipBlanks();
        string? comparison = mayCompare ? Array.Find(s_comparisons, scanner.Take) : null;
        if (comparison is null)
        {
            return left.Condition ?? (left.Query is { } query ? new JsonPathCondition.Exists(query) : throw scanner.Fault("a comparison is expected"));
        }

        scanner.SkipBlanks();
        return new JsonPathCondition.Comparison(Comparable(left), comparison, Comparable(_operands.Parse()));
    }

    private JsonPathOperand Comparable(JsonPathTerm term) => term.Operand ?? throw scanner.Fault("only a value, or a query that selects one node at most, can be compared");
}
