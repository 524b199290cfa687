namespace Clarifeye.Runtime;

/// <summary>Uuids, one or many.</summary>
ref partial struct JsonBuffer
{
    const int QuotedGuid = JsonGuids.Length + 2;

    public void WriteGuid(Guid value)
    {
        Span<byte> to = Reserve(QuotedGuid);
        to[0] = to[QuotedGuid - 1] = (byte)'"';
        JsonGuids.Write(in value, to.Slice(1, JsonGuids.Length));
        _used += QuotedGuid;
    }

    /// <summary>Writes the elements of an array, with commas between them.</summary>
    public void WriteGuids(scoped ReadOnlySpan<Guid> values)
    {
        const int Element = QuotedGuid + 1;
        while (!values.IsEmpty)
        {
            // As many as there is room for: their place is in a register meanwhile.
            Span<byte> to = Reserve(Element);
            int count = Math.Min(values.Length, to.Length / Element);
            for (int i = 0; i < count; i++)
            {
                Span<byte> element = to.Slice(i * Element, Element);
                element[0] = element[QuotedGuid - 1] = (byte)'"';
                JsonGuids.Write(in values[i], element.Slice(1, JsonGuids.Length));
                element[QuotedGuid] = (byte)',';
            }

            _used += count * Element;
            values = values[count..];
            if (values.IsEmpty)
            {
                _used--; // there is no comma behind the last
            }
        }
    }
}
