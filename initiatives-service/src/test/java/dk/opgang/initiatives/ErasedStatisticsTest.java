package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results after somebody was erased whose counts stay. */
@ServiceTest
class ErasedStatisticsTest {

    private static final List<String> BUCKETS =
            List.of("year", "quarter", "benefit-group", "kind", "employer-kind", "outcome");

    private UUID participant;
    private UUID initiative;

    @BeforeEach
    void somebodyAndAnInitiative() {
        participant = People.adult("615");
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
    }

    @Test
    void resultsStayAsTheyAreAlsoAfterARebuildAndTheRecordsAreGone() {
        // Given
        String placement = takesPart();
        List<String> before = results();

        // When
        Events.erasedOutsideOfCounts(participant);
        TestDatabase.await("select count(*) from participants where id = '" + participant + "'", 0);

        // Then
        assertTrue(before.getFirst().contains("\"uniqueParticipants\":1"), before.getFirst());
        assertEquals(before, results());
        as(Persona.HORSENS).get("/v1/placements/{id}", placement).then().statusCode(404);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(200)
                .body("items", empty());
        assertEquals(0, rowsOf(participant));
        as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);
        Waiting.await()
                .until(() -> as(Persona.HORSENS).get(path("year")).statusCode() == 200 && before.equals(results()));
        assertEquals(0, rowsOf(participant));
    }

    @Test
    void withoutStatisticsTheyLoseThePerson() {
        // Given
        takesPart();

        // When
        Events.erased(participant);
        TestDatabase.await("select count(*) from participants where id = '" + participant + "'", 0);

        // Then
        as(Persona.HORSENS).get(path("year")).then().statusCode(200).body("rows.size()", equalTo(0));
    }

    /** One enrolment, placement, contact and benefit; the id of the placement. */
    private String takesPart() {
        Events.benefit(participant, "kontanthjaelp", "2018-01-01");
        Events.contact(participant, initiative, "2019-02-01T09:00:00Z");
        TestDatabase.await("select count(*) from contacts where initiative_id = '" + initiative + "'", 1);
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        Map<String, Object> form = World.placementForm(participant, "of " + participant);
        form.put("initiativeId", initiative);
        String id = World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
        as(Persona.HORSENS)
                .body(Map.of("kind", "ordinary-job", "on", "2019-05-06"))
                .post("/v1/placements/{id}/outcome", id)
                .then()
                .statusCode(200);
        return id;
    }

    private List<String> results() {
        return BUCKETS.stream()
                .map(by -> as(Persona.HORSENS).get(path(by)).asString())
                .toList();
    }

    private String path(String by) {
        return "/v1/initiatives/" + initiative + "/results?by=" + by;
    }

    private static long rowsOf(UUID person) {
        return TestDatabase.number("""
                select (select count(*) from enrolments where participant_id = '%1$s')
                     + (select count(*) from placements where participant_id = '%1$s')
                     + (select count(*) from follow_ups where participant_id = '%1$s')
                     + (select count(*) from contacts where participant_id = '%1$s')
                     + (select count(*) from benefit_periods where participant_id = '%1$s')""".formatted(person));
    }
}
