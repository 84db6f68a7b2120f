package dk.opgang.platform.notes.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths and permission of a kind's batches stand in two places: none of the paths may be open because of it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BatchPermissionTest {

    private static final String CALLS = """
            POST, '', application/json
            GET, '', application/json
            GET, /{id}, application/json
            GET, /{id}/rejections, application/json
            GET, /{id}/rejections, text/csv
            GET, /{id}/remarks, application/json
            GET, /{id}/remarks, text/csv""";

    @ParameterizedTest
    @CsvSource(textBlock = CALLS)
    void needsThePermissionOfTheResource(String method, String path, String accept) {
        // Given
        RequestSpecification other = Api.withToken(Tokens.municipality("795", "notes.read"));

        // When
        Response answer = call(other, method, path, accept);

        // Then
        assertEquals(403, answer.statusCode());
    }

    @ParameterizedTest
    @CsvSource(textBlock = CALLS)
    void needsToKnowTheCaller(String method, String path, String accept) {
        // When
        Response answer = call(RestAssured.given(), method, path, accept);

        // Then
        assertEquals(401, answer.statusCode());
    }

    private static Response call(RequestSpecification request, String method, String path, String accept) {
        return request.accept(accept)
                .contentType("application/json")
                .body(method.equals("POST") ? "[]" : "")
                .request(
                        method,
                        "/v1/entry-batches"
                                + path.replace("{id}", UUID.randomUUID().toString()));
    }
}
