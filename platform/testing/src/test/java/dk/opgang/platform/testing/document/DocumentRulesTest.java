package dk.opgang.platform.testing.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {

    private static final String WHOLE = """
            {
              "info": {"title": "T", "version": "1.0.0", "summary": "S", "description": "D", "license": {"identifier": "EUPL-1.2"},
                "contact": {"name": "N", "url": "https://a.example", "email": "a@a.example"}},
              "servers": [{"url": "/"}],
              "tags": [{"name": "Trees", "description": "Trees."}],
              "x-tagGroups": [{"name": "Areas", "tags": ["Trees"]}],
              "paths": {"/v1/trees": {"get": {
                "summary": "List trees", "description": "All of them.", "tags": ["Trees"], "security": [{"oauth2": ["trees.read"]}],
                "parameters": [{"name": "q", "in": "query", "description": "A part of the name", "schema": {"type": "string"}}],
                "responses": {
                  "200": {"headers": {"API-Version": {}, "RateLimit": {}, "RateLimit-Policy": {}, "X-Request-Id": {}},
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}, "example": {}}}},
                  "400": {"$ref": "#/components/responses/P"}, "401": {"$ref": "#/components/responses/P"},
                  "403": {"$ref": "#/components/responses/P"}, "429": {"$ref": "#/components/responses/P"},
                  "503": {"$ref": "#/components/responses/P"}, "504": {"$ref": "#/components/responses/P"}}}}},
              "components": {
                "responses": {"P": {
                  "headers": {"API-Version": {}, "RateLimit": {}, "RateLimit-Policy": {}, "X-Request-Id": {}, "Retry-After": {}},
                  "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
                "schemas": {
                  "Problem": {"type": "object"},
                  "Tree": {"type": "object", "properties": {
                    "kind": {"type": "string", "description": "A code", "enum": ["oak"], "x-code-list": "trees"},
                    "priceDkk": {"type": "string", "description": "Its price", "pattern": "^[0-9]+$"},
                    "costsDkk": {"type": "array", "description": "What it cost", "items": {"type": "string", "pattern": "^[0-9]+$"}},
                    "plantedOn": {"type": ["string", "null"], "description": "The day", "format": "date"}}}},
                "securitySchemes": {"oauth2": {"flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {"trees.read": "read trees"}}}}}
              }
            }""";

    private static final String ITEM = "/paths/~1v1~1trees";
    private static final String GET = ITEM + "/get";
    private static final String TREE = "/components/schemas/Tree/properties/";

    @Test
    void whoeverTellsAllHasNoFault() throws Exception {
        // When
        List<String> faults = DocumentRules.faults(whole());

        // Then
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /info/contact                       | email       | the document: nothing at /info/contact/email
            /tags/0                             | description | tag Trees: no description
            GET                                 | summary     | GET /v1/trees: summary must have 1 to 80 characters and no full stop
            GET                                 | description | GET /v1/trees: no description
            GET                                 | security    | GET /v1/trees: does not say who may
            GET/parameters/0                    | description | GET /v1/trees: parameter without description: q
            GET/responses                       | 504         | GET /v1/trees: does not tell [504]
            GET/responses/200/headers           | API-Version | GET /v1/trees: 200 has no header API-Version
            GET/responses/200                   | content     | GET /v1/trees: 200 has no content
            GET/responses/200/content/application~1json | schema | GET /v1/trees: 200 application/json has no schema
            GET/responses/200/content/application~1json | example | GET /v1/trees: 200 application/json has no example
            /components/securitySchemes/oauth2/flows/clientCredentials/scopes | trees.read | GET /v1/trees: scope without description: trees.read
            TREEkind                            | description | Tree/kind: no description
            TREEkind                            | enum        | Tree/kind: the codes of the list are missing
            TREEpriceDkk                        | pattern     | Tree/priceDkk: an amount is text with a pattern
            TREEcostsDkk/items                  | pattern     | Tree/costsDkk: amounts are texts with a pattern
            TREEplantedOn                       | format      | Tree/plantedOn: a day has a format
            """)
    void whatIsLeftOutIsNamedWithItsPlace(String place, String member, String fault) throws Exception {
        // Given
        JsonNode document = whole();
        ((ObjectNode) document.at(place.replace("GET", GET).replace("TREE", TREE))).remove(member);

        // When
        List<String> faults = DocumentRules.faults(document);

        // Then
        assertEquals(fault, faults.getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET                       | x-problem-codes | {"422": ["validation-failed"]}    | GET /v1/trees: does not tell [422]
            GET/responses/200/content | text/csv        | {"schema": {}, "example": "kind"} | GET /v1/trees: does not say how a table is asked for
            GET/responses/200/content | text/html       | {"schema": {}, "example": "kind"} | GET /v1/trees: 200 text/html has no schema
            ITEM                      | delete          | {"parameters": [{"name": "If-Match"}]} | DELETE /v1/trees: is refused without If-Match, which is not required
            """)
    void whatIsAnsweredOtherwiseIsNamedWithItsPlace(String place, String member, String told, String fault)
            throws Exception {
        // Given
        JsonNode document = whole();
        ((ObjectNode) document.at(place.replace("GET", GET).replace("ITEM", ITEM)))
                .set(member, new ObjectMapper().readTree(told));

        // When
        List<String> faults = DocumentRules.faults(document);

        // Then
        assertTrue(faults.contains(fault), faults::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/merge-patch+json | {"properties": {"kind": {}}}                        | nothing
            application/json             | {"properties": {"kind": {}}}                        | takes no application/merge-patch+json
            application/merge-patch+json | {"properties": {"kind": {}}, "required": ["kind"]}  | requires nothing
            application/merge-patch+json | {"type": "object"}                                  | names what can be changed
            """)
    void aPatchHasAFormThatRequiresNothing(String type, String schema, String fault) throws Exception {
        // Given
        ObjectNode document = (ObjectNode) whole();
        ObjectNode item = (ObjectNode) document.at("/paths/~1v1~1trees");
        ObjectNode patch = item.path("get").deepCopy();
        patch.withObject("requestBody")
                .withObject("content")
                .putObject(type)
                .set("schema", new ObjectMapper().readTree(schema));
        item.set("patch", patch);

        // When
        List<String> faults = DocumentRules.faults(document).stream()
                .filter(found -> found.contains(fault))
                .toList();

        // Then
        assertEquals(fault.equals("nothing") ? 0 : 1, faults.size());
    }

    private static JsonNode whole() throws Exception {
        return new ObjectMapper().readTree(WHOLE);
    }
}
