namespace Clarifeye.Runtime;

/// <summary>The texts of values that have a type of their own in C#, as a parameter has them.</summary>
static class ParameterText
{
    public static string Of(bool value) => value ? "true" : "false";

    /// <exception cref="ArgumentException">The value is Unknown, which has no text.</exception>
    public static string Of<TEnum, TNames>(string parameter, TEnum value)
        where TEnum : struct, Enum
        where TNames : IJsonEnum<TEnum> => JsonEnum.Text<TEnum, TNames>(value, null)
            ?? throw new ArgumentException($"The parameter {parameter} can't be sent: {typeof(TEnum).Name}.{value} has no text.", parameter);
}
