package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConflictTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsThatExcludeEachOtherAreAConflict(boolean keyed) {
        // Given
        String text = "{\"text\": \"exclusive " + UUID.randomUUID() + "\"}";
        post(text, keyed).then().statusCode(201);

        // When
        Response second = post(text, keyed);

        // Then
        second.then().statusCode(409).body("code", equalTo("conflict"));
    }

    private static Response post(String body, boolean keyed) {
        var request = Api.withToken(Tokens.municipality("615", "notes.write")).body(body);
        return (keyed ? request.header("Idempotency-Key", UUID.randomUUID().toString()) : request).post("/v1/notes");
    }
}
