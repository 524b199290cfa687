namespace Package.Tests.Setting;

/// <summary>A document that deprecates one of everything that can be: operations, parameters, properties, and schemas of each kind.</summary>
internal static class DeprecatedDocument
{
    public const string Yaml = """
        openapi: 3.0.3
        info:
          title: Shop
          version: "1"
        servers:
          - url: https://shop.example/api
        paths:
          /orders:
            get:
              tags: [Orders]
              operationId: findOrder
              deprecated: true
              parameters:
                - name: status
                  in: query
                  deprecated: true
                  schema:
                    $ref: "#/components/schemas/OldStatus"
              responses:
                "200":
                  description: The order.
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/Order"
                "404":
                  description: No such order.
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/OldParcel"
            post:
              tags: [Orders]
              operationId: addOrder
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: "#/components/schemas/Order"
              responses:
                "200":
                  description: The parcels.
                  content:
                    application/json:
                      schema:
                        type: array
                        items:
                          $ref: "#/components/schemas/OldParcel"
          /photo:
            post:
              operationId: addPhoto
              deprecated: true
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      $ref: "#/components/schemas/OldUpload"
              responses:
                "204":
                  description: Added.
        components:
          schemas:
            Order:
              type: object
              required: [total, old_total]
              properties:
                total:
                  type: integer
                  format: int32
                old_total:
                  type: integer
                  format: int32
                  deprecated: true
                note:
                  type: string
                  nullable: true
                  deprecated: true
                status:
                  $ref: "#/components/schemas/OldStatus"
                old_statuses:
                  type: array
                  deprecated: true
                  items:
                    $ref: "#/components/schemas/OldStatus"
                parcels:
                  type: object
                  additionalProperties:
                    $ref: "#/components/schemas/OldParcel"
                payment:
                  $ref: "#/components/schemas/OldPayment"
            OldStatus:
              type: string
              deprecated: true
              enum: [open, closed]
            OldParcel:
              type: object
              deprecated: true
              required: [weight]
              properties:
                weight:
                  type: number
                inner:
                  $ref: "#/components/schemas/OldParcel"
            OldPayment:
              deprecated: true
              oneOf:
                - $ref: "#/components/schemas/OldParcel"
                - type: string
            OldUpload:
              type: object
              deprecated: true
              required: [file]
              properties:
                file:
                  type: string
                  format: binary
                caption:
                  type: string
                  deprecated: true

        """;
}
