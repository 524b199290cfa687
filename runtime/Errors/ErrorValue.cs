namespace Clarifeye.Runtime;

/// <summary>An error whose body is any JSON value, for example a union.</summary>
sealed class ErrorValue<T, TCodec> : ErrorType
    where TCodec : IJsonCodec<T>
{
    public override ApiException Read(FailedResponse response, string json) => Typed(response, ApiJson.ReadValue<T, TCodec>(Utf8(json)));
}
