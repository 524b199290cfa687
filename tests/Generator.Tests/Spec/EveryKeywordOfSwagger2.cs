namespace Clarifeye.Generated.Tests.Spec;

/// <summary>A document of Swagger 2.0 with a value for every keyword, one a line.</summary>
internal static class EveryKeywordOfSwagger2
{
    public const string Text = """
        swagger: '2.0'
        info:
          title: t
          version: '1'
        host: example.com
        basePath: /v1
        schemes:
          - https
        consumes:
          - application/json
        produces:
          - application/json
        tags:
          - name: n
        security:
          - key: []
        paths:
          /a/{id}:
            parameters:
              - $ref: '#/parameters/P'
            get:
              operationId: o
              schemes:
                - https
              consumes:
                - application/json
              produces:
                - application/json
              parameters:
                - name: q
                  in: query
                  type: array
                  required: false
                  allowEmptyValue: true
                  collectionFormat: csv
                  default: a
                  maximum: 1
                  maxLength: 1
                  enum:
                    - - a
                  items:
                    type: string
                - name: b
                  in: body
                  required: true
                  schema:
                    $ref: '#/definitions/A'
              responses:
                '200':
                  description: d
                  schema:
                    $ref: '#/definitions/A'
                  headers:
                    X-A:
                      type: string
                      collectionFormat: csv
                  examples:
                    application/json: 1
            put:
              parameters:
                - name: f
                  in: formData
                  type: file
              responses:
                '204':
                  description: d
        parameters:
          P:
            name: id
            in: path
            required: true
            type: string
        responses:
          R:
            description: d
        securityDefinitions:
          key:
            type: apiKey
            in: header
            name: X-Key
          oauth:
            type: oauth2
            flow: implicit
            authorizationUrl: https://example.com
            scopes:
              a: b
        definitions:
          A:
            type: object
            discriminator: a
            readOnly: true
            required:
              - a
            properties:
              a:
                type: string
                exclusiveMinimum: true
                x-nullable: true
            externalDocs:
              url: https://example.com
            xml:
              name: n
        """;
}
