using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>A document with a text wherever a document may have one of its own.</summary>
internal static class HostileDocument
{
    // ~ stands for the text, where any text is right: not for the names of headers, the keys of responses or media types. What refers to a component needs its name, so these have harmless ones, or nothing refers to them.
    private const string Template = """
        {
          "openapi": "3.0.3",
          "info": { "title": "~title", "version": "~version", "description": "~info" },
          "servers": [ { "url": "https://shop.example/v1", "description": "~server" } ],
          "tags": [ { "name": "~tag", "description": "~about tag" } ],
          "security": [ { "key": [] } ],
          "paths": {
            "/a": {
              "post": {
                "operationId": "~operation", "tags": [ "~tag" ], "summary": "~summary", "description": "~description", "deprecated": true,
                "parameters": [
                  { "name": "~query", "in": "query", "description": "~parameter", "schema": { "type": "string", "default": "~default" } },
                  { "name": "~enum", "in": "query", "schema": { "type": "string", "enum": [ "~one", "~two" ], "description": "~values" } },
                  { "name": "X-Header", "in": "header", "description": "~header", "schema": { "type": "string" } }
                ],
                "requestBody": { "description": "~body", "required": true, "content": { "multipart/form-data": { "schema": { "title": "~part title", "type": "object", "properties": { "~file": { "type": "string", "format": "binary", "description": "~file" }, "~kind": { "type": "string", "enum": [ "~kind" ] } } } } } },
                "responses": {
                  "200": { "description": "~ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } } },
                  "4XX": { "description": "~refused", "content": { "application/json": { "schema": { "type": "object", "title": "~error", "properties": { "~error": { "type": "string" } } } } } }
                }
              },
              "get": {
                "operationId": "~waiting",
                "x-speakeasy-polling": [ { "name": "~wait", "successCriteria": [ { "condition": "$response.body#/state == 'done'" } ] } ],
                "responses": { "200": { "description": "~", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } } } }
              }
            }
          },
          "components": {
            "securitySchemes": { "key": { "type": "apiKey", "in": "query", "name": "~key" } },
            "schemas": {
              "Page": { "type": "object", "description": "~page", "required": [ "state" ], "properties": { "state": { "type": "string", "description": "~state" }, "results": { "type": "array", "items": { "type": "object", "properties": { "~a": { "type": "string", "default": "~" } } } }, "next": { "type": "string" }, "previous": { "type": "string" }, "count": { "type": "integer" } } },
              "S~": { "type": "object", "properties": { "~": { "type": "object", "properties": { "~inner": { "type": "integer", "description": "~inner", "deprecated": true } } }, "~list": { "type": "array", "items": { "type": "string", "enum": [ "~x", "~y" ] } } } },
              "E~": { "type": "string", "description": "~", "enum": [ "a~", "~b" ] },
              "Cat": { "type": "object", "properties": { "kind": { "type": "string" } } },
              "Dog": { "type": "object", "properties": { "kind": { "type": "string" } } },
              "Union": { "oneOf": [ { "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" } ], "discriminator": { "propertyName": "kind", "mapping": { "~cat": "#/components/schemas/Cat", "~dog": "#/components/schemas/Dog" } } },
              "Shape": { "oneOf": [ { "title": "~text", "type": "string" }, { "title": "~number", "type": "number" } ] }
            }
          }
        }
        """;

    /// <summary>The document with a text in all places at once.</summary>
    public static ClientDocument With(string text) => new("specs/shop.json", Template.Replace("~", Spelled(text), StringComparison.Ordinal));

    /// <summary>The document with a text in one place, by its number.</summary>
    public static ClientDocument With(string text, int place)
    {
        string[] parts = Template.Split('~');
        return new ClientDocument("specs/shop.json", string.Concat(parts.Select((part, i) => i == 0 ? part : (i == place + 1 ? Spelled(text) : "w") + part)));
    }

    public static int Places => Template.Count(c => c == '~');

    // Lone surrogates can be spelled in JSON, though no text has them; a serializer would replace them.
    private static string Spelled(string text) => string.Concat(text.Select(c => c is '"' or '\\' or < ' ' or > '~' or '~' ? $"\\u{(int)c:x4}" : c.ToString()));
}
