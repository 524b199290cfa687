using static Clarifeye.Generated.Spec.Keyword;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// What stands where in an OpenAPI document (2.0, 3.0, 3.1 and 3.2 together): the keywords whose values are objects of the specification, or are read as a
/// number or a boolean. Any other keyword holds text or free data.
/// </summary>
internal static class Grammar
{
    public static readonly ObjectKind Schema = new("schema", "schemas") { Vocabulary = Vocabularies.Schema };
    public static readonly ObjectKind Document = new("document") { Vocabulary = Vocabularies.Document };

    /// <summary>What holds objects of a kind and is none itself: a map or a list.</summary>
    public static readonly ObjectKind Collection = new("collection");
    public static readonly ObjectKind Operation = new("operation") { Vocabulary = Vocabularies.Operation };
    public static readonly ObjectKind Parameter = new("parameter", "parameters") { Vocabulary = Vocabularies.Parameter };
    public static readonly ObjectKind PathItem = new("path item", "pathItems") { Vocabulary = Vocabularies.PathItem };
    public static readonly ObjectKind Paths = new("paths") { Others = One(PathItem) };
    public static readonly ObjectKind Response = new("response", "responses") { Vocabulary = Vocabularies.Response };
    public static readonly ObjectKind Encoding = new("encoding") { Vocabulary = Vocabularies.Encoding };
    private static readonly ObjectKind s_header = new("header", "headers") { IsIncidental = true, Vocabulary = Vocabularies.Header };
    private static readonly ObjectKind s_mediaType = new("media type", "mediaTypes") { Vocabulary = Vocabularies.MediaType };
    private static readonly ObjectKind s_requestBody = new("request body", "requestBodies") { Vocabulary = Vocabularies.RequestBody };
    private static readonly ObjectKind s_example = new("example", "examples") { IsIncidental = true, Vocabulary = Vocabularies.Example };
    private static readonly ObjectKind s_link = new("link", "links") { IsIncidental = true, Vocabulary = Vocabularies.Link };
    private static readonly ObjectKind s_securityScheme = new("security scheme", "securitySchemes") { Vocabulary = Vocabularies.SecurityScheme };
    private static readonly ObjectKind s_flows = new("OAuth flows") { Vocabulary = Vocabularies.OAuthFlows };
    private static readonly ObjectKind s_flow = new("OAuth flow") { Vocabulary = Vocabularies.OAuthFlow };
    private static readonly ObjectKind s_callback = new("callback", "callbacks") { Others = One(PathItem) };
    private static readonly ObjectKind s_responses = new("responses") { Others = One(Response) };
    private static readonly ObjectKind s_server = new("server") { Vocabulary = Vocabularies.Server };
    private static readonly ObjectKind s_serverVariable = new("server variable") { Vocabulary = Vocabularies.ServerVariable };
    private static readonly ObjectKind s_securityRequirement = new("security requirement");
    private static readonly ObjectKind s_discriminator = new("discriminator") { Vocabulary = Vocabularies.Discriminator };
    private static readonly ObjectKind s_components = new("components") { Vocabulary = Vocabularies.Components };
    private static readonly ObjectKind s_info = new("info") { Vocabulary = Vocabularies.Info };
    private static readonly ObjectKind s_contact = new("contact") { Vocabulary = Vocabularies.Contact };
    private static readonly ObjectKind s_license = new("license") { Vocabulary = Vocabularies.License };
    private static readonly ObjectKind s_tag = new("tag") { Vocabulary = Vocabularies.Tag };
    private static readonly ObjectKind s_externalDocs = new("external documentation") { Vocabulary = Vocabularies.ExternalDocs };

    static Grammar()
    {
        Document
            .With(One(s_info), "info").With(One(s_externalDocs), "externalDocs").With(One(s_components), "components").With(One(Paths), "paths")
            .With(Map(PathItem), "webhooks").With(List(s_server), "servers").With(List(s_tag), "tags").With(List(s_securityRequirement), "security")
            .With(Schemes, "schemes").With(Texts, "consumes", "produces").With(Map(Schema), "definitions").With(Map(Parameter), "parameters").With(Map(Response), "responses")
            .With(Map(s_securityScheme), "securityDefinitions");
        s_info.With(One(s_contact), "contact").With(One(s_license), "license");
        s_tag.With(One(s_externalDocs), "externalDocs");
        s_securityScheme.With(One(s_flows), "flows");
        s_flows.With(One(s_flow), "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization");
        s_components
            .With(Map(Schema), "schemas").With(Map(Parameter), "parameters").With(Map(s_header), "headers").With(Map(s_requestBody), "requestBodies")
            .With(Map(Response), "responses").With(Map(s_example), "examples").With(Map(s_link), "links").With(Map(s_callback), "callbacks")
            .With(Map(s_securityScheme), "securitySchemes").With(Map(PathItem), "pathItems").With(Map(s_mediaType), "mediaTypes");
        PathItem
            .With(One(Operation), "get", "put", "post", "delete", "options", "head", "patch", "trace", "query").With(Map(Operation), "additionalOperations")
            .With(List(Parameter), "parameters").With(List(s_server), "servers");
        Operation
            .With(List(Parameter), "parameters").With(One(s_requestBody), "requestBody").With(One(s_responses), "responses")
            .With(Map(s_callback), "callbacks")
            .With(List(s_server), "servers").With(List(s_securityRequirement), "security").With(Unused, "schemes")
            .With(Texts, "tags", "consumes", "produces").With(TrueOrFalse, "deprecated").With(One(s_externalDocs), "externalDocs");
        s_server.With(Map(s_serverVariable), "variables");
        s_serverVariable.With(Texts, "enum");
        WithContent(Parameter).With(TrueOrFalse, "required", "allowEmptyValue").With(Keyword.CollectionFormat, "collectionFormat");
        WithContent(s_header).With(TrueOrFalse, "required", "allowEmptyValue").With(Unused, "collectionFormat");
        s_requestBody.With(Map(s_mediaType), "content").With(TrueOrFalse, "required");
        Response.With(Map(s_header), "headers").With(Map(s_mediaType), "content").With(Map(s_link), "links")
            .With(One(Schema), "schema").With(Data, "examples");
        s_mediaType
            .With(One(Schema), "schema", "itemSchema").With(Map(Encoding), "encoding").With(One(Encoding), "itemEncoding")
            .With(List(Encoding), "prefixEncoding").With(Map(s_example), "examples").With(Data, "example");
        Encoding.With(Map(s_header), "headers").With(TrueOrFalse, "explode", "allowReserved");
        s_example.With(Data, "value", "dataValue");
        s_link.With(Data, "parameters", "requestBody").With(One(s_server), "server");
        s_discriminator.With(TextMap, "mapping");
        Schema.With(One(s_externalDocs), "externalDocs")
            .With(Map(Schema), "properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
            .With(One(Schema), "items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema")
            .With(One(Schema), "additionalProperties", "unevaluatedProperties", "unevaluatedItems")
            .With(One(s_discriminator), "discriminator").With(List(Schema), "allOf", "anyOf", "oneOf", "prefixItems")
            .With(Data, "default", "example", "examples", "const").With(Unused, "xml").With(Values, "enum").With(Texts, "required")
            .With(TrueOrFalse, "nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems")
            .With(WholeNumber, "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties", "maxContains", "minContains")
            .With(Keyword.Number, "multipleOf").With(Limit, "exclusiveMinimum", "exclusiveMaximum");
    }

    /// <summary>Whether a key of a path item names an operation.</summary>
    public static bool IsMethod(string key) => PathItem.Find(key) is { Shape: KeywordShape.One } keyword && ReferenceEquals(keyword.Kind, Operation);

    // Also the non-body parameters and headers of 2.0, which are their own schemas.
    private static ObjectKind WithContent(ObjectKind kind) => kind
        .With(One(Schema), "schema", "items").With(Map(s_mediaType), "content").With(Map(s_example), "examples")
        .With(Data, "example", "default").With(Values, "enum").With(TrueOrFalse, "explode", "allowReserved", "deprecated", "uniqueItems")
        .With(WholeNumber, "maxLength", "minLength", "maxItems", "minItems")
        .With(Keyword.Number, "multipleOf").With(Limit, "exclusiveMinimum", "exclusiveMaximum");
}
