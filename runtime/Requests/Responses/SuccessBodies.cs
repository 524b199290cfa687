using System.ComponentModel;
using System.Globalization;
using System.Net;

namespace Clarifeye.Runtime;

/// <summary>The bodies of an operation whose successes have different ones, by status; generated code keeps one for each such operation.</summary>
/// <typeparam name="TResult">What holds any of the bodies.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SuccessBodies<TResult>
{
    readonly List<(string Status, SuccessBody<TResult> Body)> _bodies = [];

    /// <summary>A JSON body.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <param name="statuses">Its statuses, for example <c>200 201</c>, <c>2XX</c> or <c>default</c>.</param>
    /// <param name="result">Makes a result of it.</param>
    /// <returns>These bodies.</returns>
    public SuccessBodies<TResult> Json<T, TCodec>(string statuses, Func<T, TResult> result)
        where TCodec : IJsonCodec<T> => Add(statuses, new SuccessJson<TResult, T, TCodec>(Checked(result)));

    /// <summary>A body of text.</summary>
    /// <param name="statuses">Its statuses.</param>
    /// <param name="result">Makes a result of it.</param>
    /// <returns>These bodies.</returns>
    public SuccessBodies<TResult> Text(string statuses, Func<string, TResult> result) => Add(statuses, new SuccessText<TResult>(Checked(result)));

    /// <summary>A body of bytes, which are read into memory.</summary>
    /// <param name="statuses">Its statuses.</param>
    /// <param name="result">Makes a result of it.</param>
    /// <returns>These bodies.</returns>
    public SuccessBodies<TResult> Bytes(string statuses, Func<byte[], TResult> result) => Add(statuses, new SuccessBytes<TResult>(Checked(result)));

    /// <summary>No body: the result is null.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <returns>These bodies.</returns>
    public SuccessBodies<TResult> Nothing(string statuses) => Add(statuses, new NoSuccessBody<TResult>());

    /// <summary>The body of an answer; for a status that the document doesn't list it is the first, or none when nothing came.</summary>
    internal SuccessBody<TResult> For(Answer answer)
    {
        string code = ((int)answer.Status).ToString(CultureInfo.InvariantCulture);
        return Find(code) ?? Find($"{code[0]}XX") ?? Find("default") ?? (IsEmpty(answer) ? new NoSuccessBody<TResult>() : _bodies[0].Body);
    }

    static bool IsEmpty(Answer answer) =>
        answer.Status is HttpStatusCode.NoContent or HttpStatusCode.ResetContent || answer.Content.Headers.ContentLength == 0;

    static Func<T, TResult> Checked<T>(Func<T, TResult> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result;
    }

    SuccessBody<TResult>? Find(string status) => _bodies.Find(body => string.Equals(body.Status, status, StringComparison.OrdinalIgnoreCase)).Body;

    SuccessBodies<TResult> Add(string statuses, SuccessBody<TResult> body)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        _bodies.AddRange(statuses.Split(' ').Select(status => (status, body)));
        return this;
    }
}
