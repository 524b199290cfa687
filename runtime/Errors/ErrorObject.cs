namespace Clarifeye.Runtime;

/// <summary>An error whose body is an object.</summary>
sealed class ErrorObject<T> : ErrorType
    where T : class, IJsonObject<T>
{
    public override ApiException Read(FailedResponse response, string json) => Typed(response, ApiJson.Read<T>(Utf8(json)));
}
