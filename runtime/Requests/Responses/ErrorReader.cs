using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>Makes the exception of an answer that is no success.</summary>
static class ErrorReader
{
    public static async Task<ApiException> ReadAsync(Answer answer, CallLimit limit)
    {
        using var buffer = new PooledBuffer();
        bool isComplete = await ReadStartAsync(answer, buffer, limit).ConfigureAwait(false);
        var failed = answer.Failed(BodyText.ForException(buffer.Written.Span, answer.Content));
        if (isComplete && !string.IsNullOrWhiteSpace(failed.Body) && answer.Operation.ErrorFor(answer.Status) is { } type)
        {
            try
            {
                return type.Read(failed, failed.Body);
            }
            catch (JsonException)
            {
                // Not the documented body: the plain exception has it as text.
            }
        }
        return new ApiException(failed);
    }

    /// <summary>Reads what an exception shows of a body. A body that is cut off or too slow doesn't matter: the status is known already.</summary>
    /// <returns>Whether the body is complete.</returns>
    public static async Task<bool> ReadStartAsync(Answer answer, PooledBuffer buffer, CallLimit limit)
    {
        try
        {
            return await BodyBytes.ReadAsync(answer.Content, buffer, BodyText.LimitInExceptions, limit.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (BodyBytes.IsDamage(error) || error is OperationCanceledException)
        {
            if (limit.IsCancelledByCaller)
            {
                throw;
            }
            return false;
        }
    }
}
