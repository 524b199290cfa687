namespace Clarifeye.Generated.Tests.Spec;

/// <summary>A document of OpenAPI 3 with a value for every keyword, one a line; VERSION stands for the version.</summary>
internal static class EveryKeyword
{
    public const string OpenApi3 = """
        openapi: VERSION
        info:
          title: t
          version: '1'
          contact:
            name: n
            url: https://example.com
          license:
            name: n
        servers:
          - url: https://example.com
            description: d
            variables:
              v:
                default: a
                enum:
                  - a
        tags:
          - name: n
            externalDocs:
              url: https://example.com
        security:
          - key:
              - scope
        externalDocs:
          url: https://example.com
        paths:
          /a/{id}:
            summary: s
            parameters:
              - name: id
                in: path
                required: true
                style: simple
                explode: false
                schema:
                  type: string
            get:
              operationId: o
              deprecated: false
              tags:
                - n
              security:
                - key: []
              parameters:
                - name: q
                  in: query
                  allowReserved: true
                  example: 1
                  examples:
                    e:
                      value: 1
                  content:
                    application/json:
                      schema:
                        type: string
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                    encoding:
                      f:
                        contentType: a/b
                        style: form
                        explode: true
                        headers:
                          X-A:
                            schema:
                              type: string
              responses:
                '200':
                  description: d
                  headers:
                    X-A:
                      required: true
                      schema:
                        type: string
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/A'
                      example: 1
                  links:
                    l:
                      operationId: o
                      parameters:
                        p: 1
                default:
                  $ref: '#/components/responses/R'
              callbacks:
                c:
                  '{$request.body#/url}':
                    post:
                      responses:
                        '200':
                          description: d
        components:
          responses:
            R:
              description: d
          securitySchemes:
            key:
              type: apiKey
              in: header
              name: X-Key
            oauth:
              type: oauth2
              flows:
                implicit:
                  authorizationUrl: https://example.com
                  scopes:
                    a: b
          schemas:
            A:
              title: t
              type: object
              format: f
              nullable: true
              required:
                - a
              properties:
                a:
                  type: string
                  maxLength: 1
                  minLength: 1
                  pattern: a
                  enum:
                    - a
                  default: a
                b:
                  type: array
                  minItems: 1
                  uniqueItems: true
                  items:
                    type: integer
                    maximum: 1
                    minimum: 1
                    multipleOf: 1
                c:
                  readOnly: true
                  writeOnly: true
                  deprecated: true
                  description: d
                  example: 1
                  externalDocs:
                    url: https://example.com
                  xml:
                    name: n
                    attribute: true
                    namespace: https://example.com
              additionalProperties:
                type: string
              minProperties: 1
              discriminator:
                propertyName: a
                mapping:
                  a: '#/components/schemas/A'
              allOf:
                - type: object
              oneOf:
                - type: object
              not:
                type: integer
        """;
}
