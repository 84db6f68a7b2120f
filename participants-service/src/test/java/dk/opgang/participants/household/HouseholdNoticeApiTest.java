package dk.opgang.participants.household;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
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
    void a_corrected_goal_and_item_are_told_and_what_becomes_of_them_is_not() {
        // Given
        String goal = post("goals", Map.of("text", "En cykel"));
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("ownFrameDkk", "1.00", "rules", Map.of()))
                .put("/v1/households/{id}/budget?year=2020", household)
                .then()
                .statusCode(201);
        String item = post("budget/items?year=2020", Map.of("purpose", "leisure", "plannedDkk", "0.50"));
        patch("goals/" + goal, Map.of("state", "reached"));
        String approved = post("budget/items?year=2020", Map.of("purpose", "leisure", "plannedDkk", "0.25"));
        patch("budget/items/" + approved, Map.of("state", "approved"));
        assertEquals(0, corrections());

        // When
        patch("goals/" + goal, Map.of("text", "En cykel til skolevejen"));
        patch("budget/items/" + item, Map.of("plannedDkk", "0.75"));

        // Then
        Waiting.await().untilAsserted(() -> {
            notices(one).body("items.kind", contains("rectified"));
            notices(other).body("items.kind", contains("rectified"));
        });
    }

    /** Noted of the two, and not told yet. */
    private long corrections() {
        return TestDatabase.number(
                "select (select count(*) from consent_corrections where participant_id in ('%1$s', '%2$s'))"
                                .formatted(one, other)
                        + " + (select count(*) from consent_notices where participant_id in ('%1$s', '%2$s'))"
                                .formatted(one, other));
    }

    private String post(String records, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/households/" + household + "/" + records)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void patch(String record, Map<String, Object> body) {
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(body)
                .patch("/v1/households/" + household + "/" + record)
                .then()
                .statusCode(200);
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
