package dk.opgang.network.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often a municipality has another key made. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class KeyRotationsApiTest {

    private static final String ROTATIONS = "/v1/exchange/keys/rotations";

    @Test
    void the_eleventh_key_of_a_day_is_refused_and_told_when_to_come_again() {
        // Given
        List<Integer> ten = IntStream.range(0, 10)
                .mapToObj(_ -> Api.as(Persona.ODENSE).post(ROTATIONS).statusCode())
                .distinct()
                .toList();

        // When
        Response eleventh = Api.as(Persona.ODENSE).post(ROTATIONS);
        Response another = Api.as(Persona.GREVE).post(ROTATIONS);

        // Then
        assertEquals(List.of(201), ten);
        eleventh.then()
                .statusCode(429)
                .header("Retry-After", equalTo("3600"))
                .body("code", equalTo("too-many-requests"));
        another.then().statusCode(201);
    }
}
