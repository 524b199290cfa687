namespace Clarifeye.Runtime;

/// <summary>The caller's ways to cancel: the token given to the method, and the one given to <c>WithCancellation</c>.</summary>
readonly record struct CallerTokens(CancellationToken Call, CancellationToken Enumeration = default)
{
    public bool IsCancellationRequested => Call.IsCancellationRequested || Enumeration.IsCancellationRequested;

    /// <summary>Reports the cancellation under the token that the caller knows, not under one that was linked to it.</summary>
    public OperationCanceledException Cancelled(Exception reason) =>
        new("The call was cancelled.", reason, Call.IsCancellationRequested ? Call : Enumeration);
}
