package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.testing.OpenApiDocument.Answer;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiDocumentTest {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String ASH = """
            {"name": "Ash", "height": 4.5, "planted": "2020-02-01", "note": null, "crown": {"width": 3}}""";

    private static final OpenApiDocument DOCUMENT = document("""
            {"paths": {
              "/v1/trees/{id}": {
                "get": {"responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
                  "default": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}},
                "post": {"responses": {
                  "202": {"headers": {
                    "Location": {"required": true, "schema": {"type": "string", "pattern": "^/v1/(fellings|trees/2|stumps)"}},
                    "Retry-After": {"$ref": "#/components/headers/Retry-After"}}}}},
                "patch": {"requestBody": {"content": {"application/merge-patch+json": {"schema": {
                  "properties": {"name": {"type": "string"}, "note": {"type": ["string", "null"]}}}}}}}},
              "/v1/fellings/{id}": {"get": {}},
              "/v1/stumps": {"post": {}},
              "/v1/trees": {
                "get": {"responses": {
                  "200": {"content": {"application/json": {"schema": {
                    "type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}}}}}},
             "components": {
              "headers": {"Retry-After": {"schema": {"type": "integer", "minimum": 0}}},
              "schemas": {
              "Tree": {"type": "object", "required": ["name", "height", "note"], "properties": {
                "name": {"type": "string"},
                "height": {"type": "number"},
                "planted": {"type": "string", "format": "date"},
                "note": {"type": ["string", "null"]},
                "crown": {"$ref": "#/components/schemas/Crown"}}},
              "Crown": {"type": "object", "required": ["width"], "properties": {"width": {"type": "integer"}}},
              "Problem": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}}}}}""");

    @Test
    void an_answer_that_is_as_the_document_has_it_passes() {
        assertDoesNotThrow(() -> check("/v1/trees/1", 200, ASH));
        assertDoesNotThrow(() -> check("/v1/trees", 200, "[" + ASH + ", " + ASH + "]"));
        assertDoesNotThrow(() -> check("/v1/trees/1", 404, PROBLEM, "{\"code\": \"not-found\"}", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": "Ash",          | ``                            | name
            "note": null,           | ``                            | note
            "name": "Ash",          | "name": "Ash", "age": 7,      | age
            "name": "Ash"           | "name": 7                     | name
            "name": "Ash"           | "name": null                  | name
            "height": 4.5           | "height": "4.5"               | height
            "planted": "2020-02-01" | "planted": "in February"      | planted
            {"width": 3}            | {}                            | width
            {"width": 3}            | {"width": 3, "leaves": 9}     | leaves
            {"width": 3}            | {"width": "3"}                | width
            {"width": 3}            | null                          | crown
            """)
    void a_planted_fault_is_found_in_every_answer_that_holds_it(String text, String planted, String field) {
        // Given
        assertTrue(ASH.contains(text), text);
        String faulty = ASH.replace(text, planted);

        // When
        AssertionError single = assertThrows(AssertionError.class, () -> check("/v1/trees/1", 200, faulty));
        AssertionError listed =
                assertThrows(AssertionError.class, () -> check("/v1/trees", 200, "[" + ASH + ", " + faulty + "]"));

        // Then
        assertTrue(told(single).contains(field), single.getMessage());
        assertTrue(told(listed).contains(field), listed.getMessage());
    }

    @Test
    void each_status_and_each_path_has_a_schema_of_its_own() {
        assertThrows(AssertionError.class, () -> check("/v1/trees", 200, ASH));
        assertThrows(AssertionError.class, () -> check("/v1/trees/1", 200, "{\"code\": \"not-found\"}"));
        assertThrows(AssertionError.class, () -> check("/v1/trees/1", 404, PROBLEM, ASH, Map.of()));
    }

    @Test
    void what_the_document_does_not_have_is_no_answer() {
        assertThrows(AssertionError.class, () -> check("/v1/trees/1", 201, ASH));
        assertThrows(AssertionError.class, () -> check("/v1/shrubs", 200, ASH));
        assertDoesNotThrow(() -> check("/v1/shrubs", 404, "{}"));
    }

    @Test
    void headers_that_are_declared_have_their_form() {
        assertDoesNotThrow(() -> felled(Map.of("location", "/v1/fellings/1", "retry-after", "5")));
        assertDoesNotThrow(() -> felled(Map.of("location", "/v1/fellings/1?of=all", "server", "any")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            retry-after=5                        | Location
            location=/v1/trees/1                 | Location
            location=/v1/stumps                  | nobody can read
            location=/v1/stumps/1                | nobody can read
            location=/v1/fellings/1,retry-after=soon | Retry-After
            location=/v1/fellings/1,retry-after=-1   | Retry-After
            location=/v1/fellings/1,etag="1"     | ETag
            location=/v1/fellings/1,sunset=today | Sunset
            """)
    void a_planted_fault_of_a_header_is_found(String headers, String name) {
        // Given
        Map<String, String> planted = Arrays.stream(headers.split(","))
                .collect(Collectors.toMap(it -> it.split("=", 2)[0], it -> it.split("=", 2)[1]));

        // When
        AssertionError found = assertThrows(AssertionError.class, () -> felled(planted));

        // Then
        assertTrue(found.getMessage().contains(name), found.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/merge-patch+json               | {"name": "Elm"}                   | true
            application/merge-patch+json;charset=UTF-8 | {"note": null}                    | true
            application/merge-patch+json               | {"name": null}                    | false
            application/merge-patch+json               | {"name": "Elm", "height": 4}      | false
            application/json                           | {"name": "Elm"}                   | false
            text/csv                                   | name                              | true
            """)
    void a_request_that_was_taken_is_one_that_the_document_has(String type, String body, boolean has) {
        // When
        Executable check = () -> DOCUMENT.checkRequest("PATCH", URI.create("/v1/trees/1"), type, body);

        // Then
        if (has) {
            assertDoesNotThrow(check);
        } else {
            assertThrows(AssertionError.class, check);
        }
    }

    private static void felled(Map<String, String> headers) {
        DOCUMENT.check("POST", URI.create("/v1/trees/1"), new Answer(202, headers, JSON, ""));
    }

    private static void check(String path, int status, String body) {
        check(path, status, JSON, body, Map.of());
    }

    private static void check(String path, int status, String type, String body, Map<String, String> headers) {
        DOCUMENT.check("GET", URI.create(path), new Answer(status, headers, type, body));
    }

    /** The faults without the body that they are in. */
    private static String told(AssertionError error) {
        return error.getMessage().split(" in [{\\[]", 2)[0];
    }

    private static OpenApiDocument document(String json) {
        try {
            return OpenApiDocument.of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
