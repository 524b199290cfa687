using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>The parts of a <c>multipart/form-data</c> body, in the order in which they are sent. A null is left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartParts
{
    readonly List<MultipartPart> _parts = [];

    internal MultipartParts()
    {
    }

    internal IReadOnlyList<MultipartPart> Parts => _parts;

    /// <summary>A file.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="part">The file.</param>
    /// <param name="contentType">The media type of one that was given none; null to go by its name.</param>
    public void File(string name, FilePart? part, string? contentType = null)
    {
        if (part is not null)
        {
            _parts.Add(new(MultipartHeaders.File(name, part.FileName, part.HasOwnType ? part.ContentType : contentType ?? part.ContentType), part));
        }
    }

    /// <summary>Several files, each a part of the same name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="parts">The files.</param>
    /// <param name="contentType">The media type of those that were given none; null to go by their names.</param>
    public void Files(string name, IReadOnlyList<FilePart>? parts, string? contentType = null)
    {
        foreach (var part in parts ?? [])
        {
            File(name, part ?? throw new ArgumentException($"The list of files for {name} holds a null.", name), contentType);
        }
    }

    /// <summary>A text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The text.</param>
    /// <param name="contentType">Its media type; null for none, which means <c>text/plain</c>.</param>
    public void Text(string name, string? value, string? contentType = null)
    {
        if (value is not null)
        {
            Add(MultipartHeaders.Field(name, contentType), value);
        }
    }

    /// <summary>
    /// A value of any schema: scalars as text, arrays as one part for each item, objects as JSON (OpenAPI 3.1 section 4.8.15.1); all as JSON when the media
    /// type says so.
    /// </summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">Its media type; null for the one its kind has.</param>
    public void Value<T, TCodec>(string name, T? value, string? contentType = null)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            return;
        }
        using var json = RequestJson.Parsed<T, TCodec>(value);
        if (contentType is not null && MediaTypes.IsJson(contentType))
        {
            Add(MultipartHeaders.Field(name, contentType), json.RootElement.GetRawText());
        }
        else if (json.RootElement.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.RootElement.EnumerateArray())
            {
                Add(name, item, contentType);
            }
        }
        else
        {
            Add(name, json.RootElement, contentType);
        }
    }

    /// <summary>A value of any schema in a style of queries, as one text part for each pair; nothing is percent-encoded.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The layout.</param>
    /// <param name="explode">Whether items and properties stand apart.</param>
    public void Styled<T, TCodec>(string name, T? value, ParameterStyle style, bool explode)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            return;
        }
        using var json = RequestJson.Parsed<T, TCodec>(value);
        foreach (var (field, text) in ParameterLayout.Pairs(name, json.RootElement, style, explode, static text => text))
        {
            Text(field, text);
        }
    }

    /// <summary>A value of an enum, listed or with the text that it came with.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <typeparam name="TNames">Its texts.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">The text of an unlisted value.</param>
    /// <param name="contentType">Its media type; null for none, which means <c>text/plain</c>.</param>
    /// <exception cref="ArgumentException">The value is Unknown and has no text.</exception>
    public void Enum<TEnum, TNames>(string name, TEnum? value, string? text, string? contentType = null)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (value is not null)
        {
            Text(name, JsonEnum.Text<TEnum, TNames>(value, text)
                ?? throw new ArgumentException($"The field {name} can't be sent: {typeof(TEnum).Name}.{value} has no text.", name), contentType);
        }
    }

    void Add(string name, JsonElement json, string? contentType)
    {
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Add(MultipartHeaders.Field(name, contentType ?? MediaTypes.Json), json.GetRawText());
        }
        else if (json.ValueKind != JsonValueKind.Null)
        {
            Text(name, ParameterValue.Text(json), contentType);
        }
    }

    void Add(string headers, string text) => _parts.Add(new(headers, new FilePart(Encoding.UTF8.GetBytes(text), "text")));
}
