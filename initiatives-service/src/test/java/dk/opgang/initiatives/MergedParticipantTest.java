package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MergedParticipantTest {

    private static final String MERGED = "participant-merged.v1";
    private static final String REVERSED = "participant-merge-reversed.v1";

    private UUID survivor;
    private UUID duplicate;
    private UUID initiative;

    @BeforeEach
    void twoOfOne() {
        survivor = People.adult("615");
        duplicate = People.adult("615");
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        Events.registered(survivor);
        Events.registered(duplicate);
        TestDatabase.await(
                "select count(*) from participants where id in ('" + survivor + "', '" + duplicate + "')", 2);
    }

    @Test
    void what_was_posted_of_the_duplicate_is_the_survivors_until_the_merge_is_taken_back() {
        // Given
        UUID other = World.initiative(Persona.HORSENS, "outreach-employment");
        String enrolment = World.enrol(Persona.HORSENS, other, duplicate)
                .statusCode(201)
                .extract()
                .path("id");
        String placement = World.place(Persona.HORSENS, World.placementForm(duplicate, "of " + duplicate))
                .statusCode(201)
                .extract()
                .path("id");
        Events.benefit(duplicate, "kontanthjaelp", "2018-01-01");
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + duplicate + "'", 1);
        Instant at = Instant.now();
        // When
        Events.merge(MERGED, survivor, duplicate, at);
        // Then
        holds("/v1/placements/" + placement, survivor);
        holds("/v1/enrolments/" + enrolment, survivor);
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + duplicate + "'", 0);
        TestDatabase.await("select count(*) from participants where id = '" + duplicate + "'", 0);
        Topics.await(
                "opgang.initiatives.v1",
                1,
                event -> event.type().endsWith("enrolment-corrected.v1")
                        && event.text("participantId").equals(survivor.toString()));
        // What is told once more, or late, changes nothing.
        Events.merge(MERGED, survivor, duplicate, at);
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        Events.registered(duplicate);
        holds("/v1/placements/" + placement, duplicate);
        holds("/v1/enrolments/" + enrolment, duplicate);
        Events.merge(MERGED, survivor, duplicate, at);
        UUID last = People.adult("615");
        Events.registered(last);
        TestDatabase.await("select count(*) from participants where id = '" + last + "'", 1);
        holds("/v1/placements/" + placement, duplicate);
        assertEquals(0, TestDatabase.number("select count(*) from merged_rows where merged_id = '" + duplicate + "'"));
    }

    @Test
    void two_enrolments_in_one_initiative_become_one() {
        // Given
        String kept = enrol(survivor, "2019-03-01");
        String gone = enrol(duplicate, "2019-01-07");
        as(Persona.HORSENS)
                .body(Map.of("to", "active", "on", "2019-04-01"))
                .post("/v1/enrolments/{id}/transitions", gone)
                .then()
                .statusCode(200);
        Instant at = Instant.now();
        // When
        Events.merge(MERGED, survivor, duplicate, at);
        // Then
        Waiting.await()
                .until(() ->
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", gone).statusCode() == 404);
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", kept)
                .then()
                .body("from", equalTo("2019-01-07"))
                .body("state", equalTo("active"))
                .body("participantId", equalTo(survivor.toString()));
        Topics.await(
                "opgang.initiatives.v1",
                1,
                event -> event.type().endsWith("enrolment-withdrawn.v1")
                        && event.key().toString().equals(gone));
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        holds("/v1/enrolments/" + gone, duplicate);
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", kept)
                .then()
                .body("from", equalTo("2019-03-01"))
                .body("state", equalTo("referred"));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", gone)
                .then()
                .body("from", equalTo("2019-01-07"))
                .body("state", equalTo("active"));
        List.of(kept, gone)
                .forEach(id -> assertEquals(
                        1, TestDatabase.number("select count(*) from enrolments where id = '" + id + "'")));
    }

    private String enrol(UUID participant, String from) {
        return as(Persona.HORSENS)
                .body(Map.of("participantId", participant, "from", from))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void holds(String path, UUID participant) {
        Waiting.await().until(() -> participant
                .toString()
                .equals(as(Persona.HORSENS).get(path).path("participantId")));
    }
}
