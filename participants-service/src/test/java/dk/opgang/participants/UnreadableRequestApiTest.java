package dk.opgang.participants;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Requests and rows that cannot be read: each is told by a code of its own, at the operations that everybody begins with. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class UnreadableRequestApiTest {

    private static final String PARTICIPANTS = "/v1/participants";
    private static final String BATCHES = "/v1/participant-batches";
    private static final String HEADER = "sourceSystem,sourceId,cpr,givenName,familyName";

    @Test
    void a_request_that_cannot_be_read_is_told_why() {
        // Given
        UUID participant = participant();
        Map<String, Object> patch = Map.of("givenName", "Testine");

        // When
        Response nothing = as(Persona.HORSENS).post(PARTICIPANTS);
        Response half = as(Persona.HORSENS).body("{\"cpr\": ").post(PARTICIPANTS);
        Response longKey = as(Persona.HORSENS)
                .header("Idempotency-Key", "k".repeat(256))
                .body(Fixture.citizen())
                .post(PARTICIPANTS);
        Response bareTag =
                as(Persona.HORSENS).header("If-Match", "3").body(patch).patch(PARTICIPANTS + "/{id}", participant);
        Response hole = as(Persona.HORSENS).body("{\"memberIds\": [null]}").post("/v1/households");

        // Then
        assertEquals(
                List.of("empty-body", "malformed-json", "invalid-idempotency-key", "invalid-etag", "null-element"),
                codes(nothing, half, longKey, bareTag, hole));
    }

    @Test
    void a_table_that_cannot_be_read_is_refused_whole() {
        // Given
        byte[] latin = (HEADER + ",benefitGrøup\n").getBytes(StandardCharsets.ISO_8859_1);

        // When
        Response wide = csv().body(HEADER + ",x".repeat(40_000) + "\n").post(BATCHES);
        Response foreign = csv().body(latin).post(BATCHES);
        Response object = as(Persona.HORSENS).body("{}").post(BATCHES);

        // Then
        assertEquals(List.of("header-too-long", "invalid-utf-8", "malformed-json"), codes(wide, foreign, object));
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_alone() {
        // Given
        String name = "Prøvesen".repeat(10_000);
        String table =
                HEADER + "\nksd,1,%1$s,Testine,Prøvesen,more\nksd,2,%1$s,Testine,%2$s\n".formatted(Fixture.cpr(), name);
        String list =
                "[{\"sourceSystem\": \"ksd\", \"sourceId\": \"3\", \"sourceId\": \"4\", \"cpr\": \"%s\", \"givenName\": \"A\", \"familyName\": \"B\"}]"
                        .formatted(Fixture.cpr());

        // When
        String rows =
                csv().body(table.getBytes(StandardCharsets.UTF_8)).post(BATCHES).path("id");
        String elements = as(Persona.HORSENS).body(list).post(BATCHES).path("id");

        // Then
        rejections(rows).then().body("items.errors.flatten().code", contains("too-many-cells", "row-too-long"));
        rejections(elements).then().body("items.errors.flatten().code", contains("repeated-field"));
    }

    private static RequestSpecification csv() {
        return as(Persona.HORSENS).contentType("text/csv;charset=UTF-8");
    }

    private static Response rejections(String batch) {
        return as(Persona.HORSENS).header("Opgang-Purpose", "case-handling").get(BATCHES + "/{id}/rejections", batch);
    }

    /** The code of the one fault of each. */
    private static List<String> codes(Response... refused) {
        return List.of(refused).stream()
                .map(answer -> {
                    List<String> codes = answer.path("errors.code");
                    return String.join(" ", codes);
                })
                .toList();
    }
}
