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
    public void File(string name, FilePart? part)
    {
        if (part is not null)
        {
            _parts.Add(new(MultipartHeaders.File(name, part.FileName, part.ContentType), part));
        }
    }

    /// <summary>Several files, each a part of the same name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="parts">The files.</param>
    public void Files(string name, IReadOnlyList<FilePart>? parts)
    {
        foreach (var part in parts ?? [])
        {
            File(name, part ?? throw new ArgumentException($"The list of files for {name} holds a null.", name));
        }
    }

    /// <summary>A text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The text.</param>
    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            Add(MultipartHeaders.Field(name), value);
        }
    }

    /// <summary>A value of any schema: scalars as text, arrays as one part for each item, objects as JSON (OpenAPI 3.1 section 4.8.15.1).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    public void Value<T, TCodec>(string name, T? value)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            return;
        }
        using var json = RequestJson.Parsed<T, TCodec>(value);
        if (json.RootElement.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.RootElement.EnumerateArray())
            {
                Add(name, item);
            }
        }
        else
        {
            Add(name, json.RootElement);
        }
    }

    /// <summary>A value of an enum, listed or with the text that it came with.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <typeparam name="TNames">Its texts.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">The text of an unlisted value.</param>
    /// <exception cref="ArgumentException">The value is Unknown and has no text.</exception>
    public void Enum<TEnum, TNames>(string name, TEnum? value, string? text)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum>
    {
        if (value is not null)
        {
            Text(name, JsonEnum.Text<TEnum, TNames>(value, text)
                ?? throw new ArgumentException($"The field {name} can't be sent: {typeof(TEnum).Name}.{value} has no text.", name));
        }
    }

    void Add(string name, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Add(MultipartHeaders.Json(name), json.GetRawText());
        }
        else if (json.ValueKind != JsonValueKind.Null)
        {
            Text(name, ParameterValue.Text(json));
        }
    }

    void Add(string headers, string text) => _parts.Add(new(headers, new FilePart(Encoding.UTF8.GetBytes(text), "text")));
}
