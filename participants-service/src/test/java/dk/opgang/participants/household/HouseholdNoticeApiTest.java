package dk.opgang.participants.household;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has read a household is told what becomes of it, for each of those who live there. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HouseholdNoticeApiTest {

    private static final String RECIPIENT = Persona.ODINSGAARDEN.organisation().orElseThrow();

    private UUID one;
    private UUID other;
    private UUID consent;
    private UUID household;
    private String draw;

    @BeforeEach
    void read() {
        one = participant();
        other = participant();
        household = TestFamily.of(one, other);
        TestFamily.draw(household, "other", 2020, "1.00");
        consent = consent(one, RECIPIENT, "household");
        consent(other, RECIPIENT, "household");
        draw = as(Persona.ODINSGAARDEN)
                .get("/v1/households/{id}/draws", household)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Test
    void a_correction_is_told_for_all_who_live_there() {
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("amountDkk", "2.00"))
                .patch("/v1/households/{id}/draws/{draw}", household, draw)
                .then()
                .statusCode(200);
        // Then
        Waiting.await().untilAsserted(() -> {
            notices(one).body("items.kind", contains("rectified"));
            notices(other).body("items.kind", contains("rectified"));
        });
        notices(one).body("items[0].readUnderIt.dataCategories", contains("household"));
    }

    @Test
    void the_withdrawal_of_one_is_told_of_that_one() {
        // When
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
        // Then
        notices(one).body("items.kind", contains("withdrawn"));
        notices(other).body("items", empty());
    }

    private static ValidatableResponse notices(UUID participant) {
        return as(Persona.ODINSGAARDEN)
                .get("/v1/consent-notices?participantId={id}", participant)
                .then()
                .statusCode(200);
    }
}
