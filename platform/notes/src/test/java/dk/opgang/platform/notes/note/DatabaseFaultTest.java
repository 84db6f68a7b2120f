package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08006, 503, service-unavailable",
        "57P01, 503, service-unavailable",
        "23505, 409, conflict",
        "22007, 500, internal-error",
        "none, 500, internal-error"
    })
    void aFaultOfTheDatabaseIsToldThroughWhateverItCame(String state, int status, String code) {
        // When
        Response answer =
                Api.withToken(Tokens.municipality("615", "notes.read")).get("/v1/faults/" + state);

        // Then
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
