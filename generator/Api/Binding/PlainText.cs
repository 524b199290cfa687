namespace Clarifeye.Generated.Api;

/// <summary>Binds plain text that is one scalar: a number or a boolean is written as in JSON, another one as in JSON without its quotes.</summary>
internal static class PlainText
{
    /// <summary>Null for what is just text.</summary>
    public static SuccessResponse? Bind(Content content)
    {
        if (MediaTypes.Essence(content.MediaType) != "text/plain" || content.Schema is not { Enum: not { Count: > 0 } } schema || ScalarBinder.Bind(schema) is not { } scalar)
        {
            return null;
        }

        return scalar.Kind switch
        {
            ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Double or ScalarKind.Decimal =>
                new SuccessResponse(BodyFormat.Json, content.MediaType, scalar),
            ScalarKind.Uuid or ScalarKind.DateTime or ScalarKind.Date => new SuccessResponse(BodyFormat.UnquotedText, content.MediaType, scalar),
            _ => null,
        };
    }
}
