namespace Clarifeye.Generated.Spec;

/// <summary>Reads a query by the grammar of RFC 9535.</summary>
internal sealed class JsonPathParser
{
    private readonly JsonPathScanner _scanner;
    private readonly JsonPathConditionParser _conditions;

    public JsonPathParser(string text)
    {
        _scanner = new JsonPathScanner(text);
        _conditions = new JsonPathConditionParser(_scanner, this);
    }

    /// <summary>What stands for a regular expression in a filter and is none.</summary>
    public List<string> MalformedPatterns { get; } = [];

    public JsonPathQuery ParseWhole()
    {
        _scanner.Expect("$");
        JsonPathQuery query = ParseSegments(isRelative: false);
        query.MalformedPatterns = MalformedPatterns;
        return _scanner.IsAtEnd ? query : throw _scanner.Fault("'.', '..' or '[' is expected");
    }

    /// <summary>What follows <c>$</c> or <c>@</c>.</summary>
    public JsonPathQuery ParseSegments(bool isRelative)
    {
        var segments = new List<JsonPathSegment>();
        while (ParseSegment() is { } segment)
        {
            segments.Add(segment);
        }

        return new JsonPathQuery(isRelative, segments);
    }

    private JsonPathSegment? ParseSegment()
    {
        // Blanks belong to what follows the query when no segment does.
        _scanner.SkipBlanks();
        if (_scanner.Take(".."))
        {
            return new JsonPathSegment(true, _scanner.Next == '[' ? ParseBrackets() : [ParseShorthand()]);
        }

        if (_scanner.Take("."))
        {
            return new JsonPathSegment(false, [ParseShorthand()]);
        }

        return _scanner.Next == '[' ? new JsonPathSegment(false, ParseBrackets()) : null;
    }

    private JsonPathSelector ParseShorthand() => _scanner.Take("*") ? new JsonPathSelector.Wildcard() : new JsonPathSelector.Name(_scanner.Name());

    private List<JsonPathSelector> ParseBrackets()
    {
        var selectors = new List<JsonPathSelector>();
        _scanner.Expect("[");
        do
        {
            _scanner.SkipBlanks();
            selectors.Add(ParseSelector());
            _scanner.SkipBlanks();
        }
        while (_scanner.Take(","));
        _scanner.Expect("]");
        return selectors;
    }

    private JsonPathSelector ParseSelector()
    {
        if (_scanner.Next is '\'' or '"')
        {
            return new JsonPathSelector.Name(_scanner.Quoted());
        }

        if (_scanner.Take("*"))
        {
            return new JsonPathSelector.Wildcard();
        }

        if (_scanner.Take("?"))
        {
            _scanner.SkipBlanks();
            return new JsonPathSelector.Filter(_conditions.Parse());
        }

        return ParseIndexOrSlice();
    }

    private JsonPathSelector ParseIndexOrSlice()
    {
        long? start = OptionalInteger();
        _scanner.SkipBlanks();
        if (!_scanner.Take(":"))
        {
            return new JsonPathSelector.Index(start ?? throw _scanner.Fault("a name in quotes, an index, a slice, '*' or '?' is expected"));
        }

        _scanner.SkipBlanks();
        long? end = OptionalInteger();
        _scanner.SkipBlanks();
        long? step = null;
        if (_scanner.Take(":"))
        {
            _scanner.SkipBlanks();
            step = OptionalInteger();
        }

        return new JsonPathSelector.Slice(start, end, step ?? 1);
    }

    private long? OptionalInteger() => _scanner.Next == '-' || JsonPathScanner.IsDigit(_scanner.Next) ? _scanner.Integer() : null;
}
