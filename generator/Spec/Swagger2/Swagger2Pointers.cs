namespace Clarifeye.Generated.Spec;

/// <summary>Pointers in the words of OpenAPI 3, as everything after reading uses them, and as Swagger 2.0 writes them.</summary>
internal static class Swagger2Pointers
{
    private const string Content = "/content/";

    private static readonly (string Of3, string Of2)[] s_sections =
    [
        ("#/components/schemas", "#/definitions"),
        ("#/components/parameters", "#/parameters"),
        ("#/components/responses", "#/responses"),
        ("#/components/requestBodies", "#/parameters"),
        ("#/components/securitySchemes", "#/securityDefinitions"),
    ];

    public static string Written(string pointer)
    {
        foreach ((string of3, string of2) in s_sections)
        {
            if (pointer.StartsWith(of3, StringComparison.Ordinal))
            {
                pointer = of2 + pointer.Substring(of3.Length);
                break;
            }
        }

        // What a response holds has no media type in between.
        int responses = pointer.IndexOf("/responses/", StringComparison.Ordinal);
        int content = responses < 0 ? -1 : pointer.IndexOf('/', responses + "/responses/".Length);
        bool hasContent = content >= 0 && string.CompareOrdinal(pointer, content, Content, 0, Content.Length) == 0;
        int schema = hasContent ? pointer.IndexOf('/', content + Content.Length) : -1;
        return schema < 0 ? pointer : pointer.Substring(0, content) + pointer.Substring(schema);
    }
}
