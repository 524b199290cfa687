using System.Globalization;
using Clarifeye.Generated.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace Clarifeye.Generated.Spec;

/// <summary>Reads the first document of a YAML 1.2 stream, as far as it can be said in JSON.</summary>
internal sealed class YamlSource
{
    private readonly string _text;
    private readonly SourceSink _sink;
    private readonly CancellationToken _cancellation;

    // One entry for each open collection: null in a sequence, else whether a key comes next.
    private readonly Stack<bool?> _keyIsNext = new();
    private int _count;

    private YamlSource(string text, SourceSink sink, CancellationToken cancellation)
    {
        _text = text;
        _sink = sink;
        _cancellation = cancellation;
    }

    /// <exception cref="SourceFault">The text is no YAML, too deep, or has keys that are no text.</exception>
    public static void Read(string text, SourceSink sink, CancellationToken cancellation)
    {
        try
        {
            // The parser has a limit of its own; ours is met first, and has a message of its own.
            string readable = YamlBlankLines.Empty(YamlStandIns.Hide(YamlDirectives.Hide(text)));
            new YamlSource(readable, sink, cancellation).ReadFirstDocument(Parser.CreateParser(new StringReader(readable), ReadingLimits.Depth + 2));
        }
        catch (YamlException exception)
        {
            throw new SourceFault(DocumentRules.SyntaxError, PositionOf(exception.Start), "YAML", TabIn(text, exception.Start.Line) ?? YamlStandIns.Show(Sentence(exception.Message)));
        }
    }

    private void ReadFirstDocument(IParser parser)
    {
        bool read = false;
        while (parser.MoveNext())
        {
            if (++_count % 4096 == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            ParsingEvent current = parser.Current!;
            if (read && current is DocumentStart)
            {
                _sink.Report(DocumentRules.LaterYamlDocuments, PositionOf(current.Start));
                return;
            }

            read |= current is DocumentEnd;
            Pass(current, PositionOf(current.Start));
            ReportCommentWithoutSpace(current);
        }
    }

    // YAML 1.2.2, section 6.6: '#' begins a comment behind white space alone. The parser takes it for one anyway, as in 'pet.yaml'#/Pet.
    private void ReportCommentWithoutSpace(ParsingEvent current)
    {
        if (current is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted, End.Index: var end } && end < _text.Length && _text[end] == '#')
        {
            _sink.Report(DocumentRules.CommentWithoutSpace, PositionOf(current.End));
        }
    }

    private void Pass(ParsingEvent current, SourcePosition at)
    {
        if (current is MappingEnd or SequenceEnd)
        {
            _keyIsNext.Pop();
            _sink.End();
        }
        else if (current is NodeEvent or AnchorAlias)
        {
            if (_keyIsNext.Count > 0 && _keyIsNext.Peek() is { } isKey)
            {
                _keyIsNext.Pop();
                _keyIsNext.Push(!isKey);
                if (isKey)
                {
                    PassKey(current, at);
                    return;
                }
            }

            PassNode(current, at);
        }
    }

    private void PassKey(ParsingEvent key, SourcePosition at)
    {
        if (key is not Scalar { Value: { } name } scalar)
        {
            throw new SourceFault(DocumentRules.KeyIsNoText, at);
        }

        if (name == "<<" && scalar.Style == ScalarStyle.Plain)
        {
            _sink.MergeKey(at);
        }
        else
        {
            _sink.Key(YamlStandIns.Show(name), at);
        }
    }

    private void PassNode(ParsingEvent node, SourcePosition at)
    {
        if (node is AnchorAlias alias)
        {
            _sink.Alias(alias.Value, at);
            return;
        }

        if (node is NodeEvent { Anchor: { Length: > 0 } anchor })
        {
            _sink.Anchor(anchor);
        }

        if (node is Scalar scalar)
        {
            _sink.Scalar(YamlScalars.Resolve(scalar), at);
            return;
        }

        if (_keyIsNext.Count >= ReadingLimits.Depth)
        {
            throw new SourceFault(DocumentRules.TooDeep, at, ReadingLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        bool isMapping = node is MappingStart;
        _keyIsNext.Push(isMapping ? true : null);
        if (isMapping)
        {
            _sink.StartObject(at);
        }
        else
        {
            _sink.StartArray(at);
        }
    }

    // The parser's own words for it hardly say so.
    private static string? TabIn(string text, int line)
    {
        int start = 0;
        for (int i = 0; i < line && start >= 0; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        int end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.IndexOf('\t', start, end - start) < 0 ? null : "A tab begins this line, and YAML is indented by spaces alone.";
    }

    private static SourcePosition PositionOf(Mark mark) => new(mark.Line, mark.Column);

    // The library puts its own, zero-based position before the sentence.
    private static string Sentence(string message)
    {
        int end = message.StartsWith("(Lin:", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return end < 0 ? message : message.Substring(end + 3);
    }
}
