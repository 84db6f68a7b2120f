package dk.opgang.gateway.stub;

import io.vertx.core.json.JsonObject;

/** The OpenAPI documents of the stubs: an operation and a schema of its own, a schema that all have, an internal path. */
final class OpenApiOfStub {

    private OpenApiOfStub() {}

    static JsonObject of(String service) {
        String path = service.equals("participants") ? "/v1/participants" : "/v1/things-of-" + service;
        return new JsonObject("""
                {
                  "openapi": "3.1.0",
                  "info": {"title": "%1$s", "version": "1"},
                  "paths": {
                    "%2$s": {
                      "get": {
                        "operationId": "list-%1$s",
                        "security": [{"SecurityScheme": ["a.read"]}],
                        "responses": {"200": {"description": "OK", "content": {"application/json": {
                          "schema": {"$ref": "#/components/schemas/Thing-%1$s"}}}}}
                      }
                    },
                    "%2$s/{id}": {"delete": {"responses": {"204": {"description": "Gone"}}}},
                    "%2$s/read-only": {"get": {"responses": {"200": {"description": "OK"}}}},
                    "/internal/problems": {"get": {"responses": {"200": {"description": "OK"}}}}
                  },
                  "components": {
                    "securitySchemes": {"SecurityScheme": {"type": "http", "scheme": "basic"}},
                    "schemas": {
                      "Shared": {"type": "string"},
                      "Thing-%1$s": {"type": "object", "properties": {"of": {"const": "%1$s"}}}
                    }
                  }
                }
                """.formatted(service, path));
    }
}
