namespace Package.Tests.Setting;

/// <summary>A small document: one operation that returns one object.</summary>
internal static class ShopDocument
{
    public const string Yaml = """
        openapi: 3.0.3
        info:
          title: Shop
          version: "1"
        servers:
          - url: https://shop.example/api
        paths:
          /orders/{order_id}:
            get:
              tags: [Orders]
              operationId: getOrder
              parameters:
                - name: order_id
                  in: path
                  required: true
                  schema:
                    type: integer
                    format: int32
              responses:
                "200":
                  description: The order.
                  content:
                    application/json:
                      schema:
                        $ref: "#/components/schemas/Order"
        components:
          schemas:
            Order:
              type: object
              required: [total]
              properties:
                total:
                  type: integer
                  format: int32

        """;

    public const string Overlay = """
        overlay: 1.0.0
        info: { title: A change to the shop, version: "1" }
        actions:
          - target: $.info
            update: { description: Sells things. }

        """;

    public const string Json = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Shop", "version": "1" },
          "servers": [{ "url": "https://shop.example/api" }],
          "paths": { "/ping": { "get": { "operationId": "ping", "responses": { "204": { "description": "Alive." } } } } }
        }
        """;
}
