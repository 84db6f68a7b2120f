package dk.opgang.platform.testing.frozen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DOCUMENT = """
            {"paths": {"/v1/trees/{id}": {
              "get": {
                "operationId": "getTree",
                "parameters": [{"in": "path", "name": "id", "required": true, "schema": {"type": "string"}},
                               {"in": "query", "name": "kind", "schema": {"type": "string", "enum": ["ash", "elm"]}},
                               {"in": "query", "name": "limit", "schema": {"type": "integer", "default": 50}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}},
                                                  "text/csv": {"schema": {"type": "string"}}},
                                      "headers": {"Link": {"$ref": "#/components/headers/Link"}}}}
              },
              "put": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/New"}}}},
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}}
              }}},
             "components": {"responses": {"Gone": {"content": {"application/problem+json": {"examples": {"tree-felled": {
               "value": {"code": "tree-felled", "status": 410}}}}}}},
              "headers": {"Link": {"required": true, "schema": {"type": "string", "pattern": "^<"}}}, "schemas": {
              "New": {"type": "object", "required": ["kind"], "properties": {
                "kind": {"type": "string", "enum": ["ash", "elm"]},
                "height": {"type": ["number", "null"], "exclusiveMinimum": 0, "maximum": 100},
                "name": {"type": "string", "maxLength": 50},
                "marks": {"type": "object", "additionalProperties": {"type": "integer"}},
                "owners": {"type": "array"},
                "planted": {"type": ["string", "null"], "format": "date"}}},
              "Tree": {"type": "object", "required": ["kind", "height"], "properties": {
                "kind": {"type": "string", "enum": ["ash", "elm"]},
                "height": {"type": "number", "exclusiveMinimum": 0},
                "felled": {"anyOf": [{"$ref": "#/components/schemas/Felling"}, {"type": "null"}]},
                "girths": {"type": "object", "additionalProperties": {"type": "number"}},
                "seedlings": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}},
              "Felling": {"type": "object", "properties": {"on": {"type": "string", "pattern": "^[0-9-]+$"}}}
             }}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "getTree"                               | "readTree"                            | GET /v1/trees/{id} is called readTree instead of getTree
            "default": 50                           | "default": 100                        | GET /v1/trees/{id} query limit / default 50 became 100
            , "default": 50                         | ``                                    | GET /v1/trees/{id} query limit / default 50 became nothing
            "headers": {"Link": {"$ref": "#/components/headers/Link"}} | "headers": {} | GET /v1/trees/{id} 200 header Link no longer comes
            "Link": {"required": true, "schema"     | "Link": {"schema"                     | GET /v1/trees/{id} 200 header Link may be missing now
            "schema": {"type": "string", "pattern": "^<"} | "schema": {"type": "string"}  | GET /v1/trees/{id} 200 header Link / pattern ^< became nothing
            "code": "tree-felled"                   | "code": "tree-gone"                   | problem 410 tree-felled is gone
            "status": 410                           | "status": 404                         | problem 410 tree-felled is gone
            "put": {                                | "patch": {                            | PUT /v1/trees/{id} is gone
            "name": "kind", "schema"                | "name": "sort", "schema"              | GET /v1/trees/{id} query kind is no longer taken
            "name": "kind", "schema"                | "required": true, "name": "kind", "schema" | GET /v1/trees/{id} query kind is required now
            "schema": {"type": "string", "enum": ["ash", "elm"]}} | "schema": {"type": "string", "enum": ["ash"]}} | GET /v1/trees/{id} query kind / values [ash, elm] became [ash]
            "text/csv": {                           | "text/xml": {                         | GET /v1/trees/{id} 200 text/csv is gone
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}, | "responses": {"203": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}, | GET /v1/trees/{id} no longer tells 200
            "height": {"type": ["number", "null"]   | "height": {"type": ["number"]         | PUT /v1/trees/{id} request /height null is no longer taken
            "exclusiveMinimum": 0, "maximum": 100   | "exclusiveMinimum": 1, "maximum": 100 | PUT /v1/trees/{id} request /height exclusiveMinimum 0 became 1
            "exclusiveMinimum": 0, "maximum": 100   | "exclusiveMinimum": 0, "maximum": 99  | PUT /v1/trees/{id} request /height maximum 100 became 99
            "maxLength": 50                         | "maxLength": 50, "pattern": "x"       | PUT /v1/trees/{id} request /name pattern nothing became x
            "name": {"type": "string", "maxLength": 50}, | `` | PUT /v1/trees/{id} request /name is no longer taken
            "required": ["kind"], "properties"      | "required": ["kind", "name"], "properties" | PUT /v1/trees/{id} request /name is required now
            "format": "date"                        | "format": "date-time"                 | PUT /v1/trees/{id} request /planted format date became date-time
            "required": ["kind", "height"]          | "required": ["kind"]                  | GET /v1/trees/{id} 200 /height may be missing now
            "height": {"type": "number", "exclusiveMinimum": 0} | "height": {"type": ["number", "null"], "exclusiveMinimum": 0} | GET /v1/trees/{id} 200 /height null comes now
            "height": {"type": "number", "exclusiveMinimum": 0} | "height": {"type": "string", "exclusiveMinimum": 0} | GET /v1/trees/{id} 200 /height type [number] became [string]
            "height": {"type": "number", "exclusiveMinimum": 0} | "height": {"type": "number"} | GET /v1/trees/{id} 200 /height exclusiveMinimum 0 became nothing
            "on": {"type": "string", "pattern": "^[0-9-]+$"} | "on": {"type": "string"} | GET /v1/trees/{id} 200 /felled/on pattern ^[0-9-]+$ became nothing
            "seedlings": {"type": "array"           | "saplings": {"type": "array"          | GET /v1/trees/{id} 200 /seedlings no longer comes
            , "items": {"$ref": "#/components/schemas/Tree"} | `` | GET /v1/trees/{id} 200 /seedlings items {"$ref":"#/components/schemas/Tree"} became nothing
            "owners": {"type": "array"}             | "owners": {"type": "array", "items": {"type": "string"}} | PUT /v1/trees/{id} request /owners items nothing became {"type":"string"}
            , "additionalProperties": {"type": "number"} | `` | GET /v1/trees/{id} 200 /girths additionalProperties {"type":"number"} became nothing
            "additionalProperties": {"type": "number"} | "additionalProperties": true        | GET /v1/trees/{id} 200 /girths additionalProperties {"type":"number"} became true
            "additionalProperties": {"type": "number"} | "additionalProperties": {"type": "string"} | GET /v1/trees/{id} 200 /girths{} type [number] became [string]
            "owners": {"type": "array"}             | "owners": {"anyOf": [{"type": "string"}, {"type": "array", "maxItems": 3}]} | PUT /v1/trees/{id} request /owners anyOf of 0 became one of 2
            "additionalProperties": {"type": "integer"} | "additionalProperties": false      | PUT /v1/trees/{id} request /marks additionalProperties {"type":"integer"} became false
            """)
    void a_planted_change_is_named_with_its_operation_and_place(String old, String planted, String told) {
        // Given
        assertEquals(true, DOCUMENT.contains(old), old);

        // When
        List<String> found = ApiChanges.breaking(read(DOCUMENT), read(DOCUMENT.replace(old, planted)));

        // Then
        assertEquals(true, found.contains(told), () -> found.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "maxLength": 50                         | "maxLength": 500
            "name": {"type": "string", "maxLength": 50}, | "name": {"type": ["string", "null"], "maxLength": 50}, "note": {"type": "string"},
            "seedlings": {"type": "array"           | "age": {"type": "integer"}, "seedlings": {"type": "array"
            , "additionalProperties": {"type": "integer"} | ``
            "owners": {"type": "array"}             | "owners": {"anyOf": [{"type": "string"}, {"type": "array"}]}
            "planted": {"type": ["string", "null"], "format": "date"} | "planted": {"type": ["string", "object", "null"], "anyOf": [{"type": "string", "format": "date"}, {"type": "object"}]}
            #/components/schemas/Tree               | #/components/schemas/New
            """)
    void what_only_gives_clients_more_breaks_nobody(String old, String planted) {
        // Given
        String changed = planted.contains("schemas/New")
                ? DOCUMENT.replace("\"Tree\"", "\"TreeView\"").replace("schemas/Tree", "schemas/TreeView")
                : DOCUMENT.replace(old, planted);

        // When
        List<String> found = ApiChanges.breaking(read(DOCUMENT), read(changed));

        // Then
        assertEquals(List.of(), found);
    }

    @Test
    void an_event_gains_optional_fields_and_loses_none() {
        // Given
        JsonNode before =
                read("{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"string\"}}}");

        // When
        List<String> gained = ApiChanges.breakingEvent(
                before,
                read("{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"string\"},"
                        + "\"on\":{\"type\":\"string\"}}}"));
        List<String> lost = ApiChanges.breakingEvent(before, read("{\"type\":\"object\",\"properties\":{}}"));

        // Then
        assertEquals(List.of(), gained);
        assertEquals(List.of("/id no longer comes", "/id may be missing now"), lost);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
