using static Clarifeye.Generated.Spec.SpecVersion;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// The keywords of each kind of object, as the tables of the specification list them (OpenAPI 2.0, 3.0.4, 3.1.2 and 3.2.0), and those of other versions that are understood nevertheless:
/// what is in none of them is left out.
/// </summary>
internal static class Vocabularies
{
    private const string Limits = "format default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum type items";

    public static readonly Vocabulary Document = new Vocabulary()
        .Since(V20, "info paths security tags externalDocs")
        .Between(V20, V20, "swagger host basePath schemes consumes produces definitions parameters responses securityDefinitions")
        .Since(V30, "openapi servers components").Since(V31, "jsonSchemaDialect webhooks").Since(V32, "$self");

    public static readonly Vocabulary Info = new Vocabulary().Since(V20, "title description termsOfService contact license version").Since(V31, "summary");
    public static readonly Vocabulary Contact = new Vocabulary().Since(V20, "name url email");
    public static readonly Vocabulary License = new Vocabulary().Since(V20, "name url").Since(V31, "identifier");
    public static readonly Vocabulary ExternalDocs = new Vocabulary().Since(V20, "description url");
    public static readonly Vocabulary Tag = new Vocabulary().Since(V20, "name description externalDocs").Since(V32, "summary parent kind");
    public static readonly Vocabulary Server = new Vocabulary().Since(V30, "url description variables").Since(V32, "name");
    public static readonly Vocabulary ServerVariable = new Vocabulary().Since(V30, "enum default description");

    public static readonly Vocabulary Components = new Vocabulary()
        .Since(V30, "schemas responses parameters examples requestBodies headers securitySchemes links callbacks").Since(V31, "pathItems").Since(V32, "mediaTypes");

    public static readonly Vocabulary PathItem = new Vocabulary()
        .Since(V20, "$ref get put post delete options head patch parameters").Since(V30, "summary description trace servers").Since(V32, "query additionalOperations");

    public static readonly Vocabulary Operation = new Vocabulary()
        .Since(V20, "tags summary description externalDocs operationId parameters responses deprecated security")
        .Between(V20, V20, "consumes produces schemes").Since(V30, "requestBody callbacks servers");

    public static readonly Vocabulary Parameter = new Vocabulary()
        .Since(V20, "$ref name in description required schema allowEmptyValue").Between(V20, V20, Limits + " collectionFormat")
        .Since(V30, "deprecated style explode allowReserved example examples content");

    public static readonly Vocabulary Header = new Vocabulary()
        .Since(V20, "$ref description").Between(V20, V20, Limits + " collectionFormat")
        .Since(V30, "required deprecated allowEmptyValue style explode allowReserved schema example examples content");

    public static readonly Vocabulary RequestBody = new Vocabulary().Since(V30, "$ref description content required");
    public static readonly Vocabulary Response = new Vocabulary()
        .Since(V20, "$ref description headers").Between(V20, V20, "schema examples").Since(V30, "content links").Since(V32, "summary");

    public static readonly Vocabulary MediaType = new Vocabulary().Since(V30, "schema example examples encoding").Since(V32, "$ref itemSchema prefixEncoding itemEncoding");
    public static readonly Vocabulary Encoding = new Vocabulary().Since(V30, "contentType headers style explode allowReserved").Since(V32, "encoding prefixEncoding itemEncoding");
    public static readonly Vocabulary Example = new Vocabulary().Since(V30, "$ref summary description value externalValue").Since(V32, "dataValue serializedValue");
    public static readonly Vocabulary Link = new Vocabulary().Since(V30, "$ref operationRef operationId parameters requestBody description server");

    public static readonly Vocabulary SecurityScheme = new Vocabulary()
        .Since(V20, "type description name in").Between(V20, V20, "flow authorizationUrl tokenUrl scopes")
        .Since(V30, "$ref scheme bearerFormat flows openIdConnectUrl").Since(V32, "oauth2MetadataUrl deprecated");

    public static readonly Vocabulary OAuthFlows = new Vocabulary().Since(V30, "implicit password clientCredentials authorizationCode").Since(V32, "deviceAuthorization");
    public static readonly Vocabulary OAuthFlow = new Vocabulary().Since(V30, "authorizationUrl tokenUrl refreshUrl scopes").Since(V32, "deviceAuthorizationUrl");
    public static readonly Vocabulary Discriminator = new Vocabulary().Since(V30, "propertyName mapping").Since(V32, "defaultMapping");

    // nullable of 3.0 and const of 3.1 are understood in all, and definitions is the older name of $defs.
    public static readonly Vocabulary Schema = new Vocabulary()
        .Since(V20, Limits + " $ref title description maxProperties minProperties required properties additionalProperties allOf discriminator readOnly xml externalDocs example const nullable")
        .Between(V20, V20, "collectionFormat")
        .Since(V30, "anyOf oneOf not writeOnly deprecated")
        .Since(V31, "$schema $id $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs definitions")
        .Since(V31, "prefixItems contains patternProperties propertyNames dependentSchemas dependentRequired if then else unevaluatedItems unevaluatedProperties")
        .Since(V31, "maxContains minContains examples contentEncoding contentMediaType contentSchema");
}
