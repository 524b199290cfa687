using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>What can be wrong with values that are to be written, in words for whoever set them.</summary>
static class JsonWriteError
{
    public static InvalidOperationException RequiredNull(string property) =>
        new($"The required property '{property}' is null. Set it before the object is written.");

    public static InvalidOperationException Declared(string property) =>
        new($"AdditionalProperties holds '{property}', which the document declares. Set the property of the class instead.");

    public static InvalidOperationException UnknownEnum(string property) =>
        new($"The property '{property}' is Unknown and has no text. Set it to a listed value, or set the property's text.");

    public static InvalidOperationException UnknownEnum<TEnum>() =>
        new($"A value of {typeof(TEnum).Name} is Unknown and has no text. Use a listed value.");

    public static InvalidOperationException NotFinite(double value) =>
        new($"The number is {value.ToString(CultureInfo.InvariantCulture)}, which JSON cannot express.");

    public static InvalidOperationException LoneSurrogate() =>
        new("A string holds half of a surrogate pair, which UTF-8 cannot express.");

    public static InvalidOperationException NullItem() =>
        new("A list or map holds null where the document allows none. Remove the entry before the object is written.");

    public static InvalidOperationException TooDeep() =>
        new($"The value nests deeper than {JsonTokens.MaxDepth} levels. Does an object contain itself?");
}
