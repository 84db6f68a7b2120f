package dk.opgang.participants.outcome;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class OutcomeApiTest {

    private static final String READER = Persona.ODINSGAARDEN.organisation().orElseThrow();

    private final UUID initiative = UUID.randomUUID();

    @Test
    void a_municipality_counts_its_own_before_and_after() {
        // Given
        UUID ready = guided("2019-11-01");
        assess(ready, 1, "not-ready", "2019-10-01");
        assess(ready, 2, "ready", "2020-02-01");
        happened(ready, "started", "2020-08-10");
        happened(ready, "completed", "2023-06-25");
        UUID never = guided("2019-12-01");
        assess(never, 1, "not-ready", "2019-10-01");
        UUID later = guided("2020-06-01");
        assess(later, 1, "ready", "2020-05-01");
        // When
        ValidatableResponse answer = outcomes(Persona.HORSENS, "2019-08-01", "2020-06-01", "");
        // Then
        answer.statusCode(200)
                .body("rows.before", contains("not-ready", "not-ready"))
                .body("rows.after", contains("not-assessed", "ready"))
                .body("rows.persons", contains(1, 1))
                .body("total.persons", equalTo(2))
                .body("total.ready.before", equalTo(0))
                .body("total.ready.after", equalTo(1))
                .body("total.becameReady", equalTo(1))
                .body("total.startedYouthEducation", equalTo(1))
                .body("total.completedYouthEducation", equalTo(1))
                .body("total.completedPct", equalTo(100.0f))
                .body("disclosureControlled", equalTo(false));
        outcomes(Persona.GREVE, "2019-08-01", "2020-06-01", "")
                .body("rows", empty())
                .body("total.persons", equalTo(0));
    }

    @Test
    void who_is_erased_is_counted_on_unless_the_counts_are_to_lose_it() {
        // Given
        UUID kept = guided("2019-11-01");
        assess(kept, 1, "not-ready", "2019-10-01");
        assess(kept, 2, "ready", "2020-02-01");
        happened(kept, "started", "2020-08-10");
        UUID removed = guided("2019-12-01");
        String before = area("2019-08-01", "2020-06-01");

        // When
        erase(kept, "");
        String after = area("2019-08-01", "2020-06-01");
        erase(removed, "?statistics=remove");

        // Then
        assertEquals(before, after);
        outcomes(Persona.HORSENS, "2019-08-01", "2020-06-01", "")
                .statusCode(200)
                .body("total.persons", equalTo(1))
                .body("total.becameReady", equalTo(1))
                .body("total.startedYouthEducation", equalTo(1));
        outcomes(Persona.GREVE, "2019-08-01", "2020-06-01", "").body("total.persons", equalTo(0));
    }

    private String area(String from, String to) {
        return outcomes(Persona.HORSENS, from, to, "&by=housing-area").extract().asString();
    }

    private static void erase(UUID participant, String query) {
        as(Persona.HORSENS)
                .header(
                        "If-Match",
                        as(Persona.HORSENS)
                                .get("/v1/participants/{id}", participant)
                                .header("ETag"))
                .delete("/v1/participants/" + participant + query)
                .then()
                .statusCode(204);
    }

    @Test
    void outcomes_are_split_by_school_year_and_by_where_people_lived() {
        // Given
        guided("2019-07-31");
        guided("2019-08-01");
        // When
        ValidatableResponse years = outcomes(Persona.HORSENS, "2019-01-01", "2020-01-01", "&by=school-year");
        // Then
        years.body("rows.key", contains("2018/2019", "2019/2020"));
        outcomes(Persona.HORSENS, "2019-01-01", "2020-01-01", "&by=housing-area")
                .body("rows.key", contains(Fixture.AREA))
                .body("rows.persons", contains(2));
    }

    @Test
    void others_count_those_whose_enrolment_and_education_consents_show_and_no_few() {
        // Given
        Stream.generate(() -> guided("2019-11-01")).limit(6).forEach(id -> {
            consent(id, READER, "enrolments", "education");
            assess(id, 1, "not-ready", "2019-10-01");
        });
        UUID few = guided("2019-11-01");
        consent(few, READER, "enrolments", "education");
        assess(few, 1, "ready", "2019-10-01");
        consent(guided("2019-11-01"), READER, "education");
        consent(guided("2019-11-01"), READER, "enrolments");
        // When
        ValidatableResponse answer = outcomes(Persona.ODINSGAARDEN, "2019-08-01", "2020-08-01", "&by=housing-area");
        // Then
        answer.statusCode(200)
                .body("rows.key", contains("none", "none"))
                .body("rows.before", contains("not-ready", "ready"))
                .body("rows[1].persons", nullValue())
                .body("rows[1].suppressed", contains("persons"))
                .body("disclosureControlled", equalTo(true));
        outcomes(Persona.SALUS, "2019-08-01", "2020-08-01", "").body("rows", empty());
        outcomes(Persona.HORSENS, "2019-08-01", "2020-08-01", "").body("total.persons", equalTo(9));
    }

    @Test
    void every_fault_of_the_query_is_named() {
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .get("/v1/education-readiness-outcomes?from=2020-01-01&by=mood")
                .then();
        // Then
        answer.statusCode(400).body("errors.pointer", containsInAnyOrder("?initiativeId", "?to", "?by"));
    }

    /** A participant whose enrolment in the initiative began on that day, once it is known. */
    private UUID guided(String began) {
        UUID participant = participant();
        UUID enrolment = UUID.randomUUID();
        Topics.publish(
                "opgang.initiatives.v1",
                UUID.randomUUID(),
                "dk.opgang.initiatives.enrolment-created.v1",
                enrolment,
                """
                {"enrolmentId": "%s", "initiativeId": "%s", "participantId": "%s", "municipalityCode": "615",
                 "partnerOrganisations": [], "from": "%s", "to": null, "state": "active", "stateSince": "%s", "outcome": null,
                 "theme": "education", "contactOrganisation": null}""".formatted(enrolment, initiative, participant, began, began),
                Map.of());
        TestDatabase.await("select count(*) from enrolments where id = '" + enrolment + "'", 1);
        return participant;
    }

    private static void assess(UUID participant, int round, String readiness, String on) {
        post(
                participant,
                "education-readiness",
                Map.of("schoolYear", "2019/2020", "round", round, "readiness", readiness, "assessedOn", on));
    }

    private static void happened(UUID participant, String kind, String on) {
        post(participant, "education-events", Map.of("kind", kind, "on", on, "programme", "eux"));
    }

    private static void post(UUID participant, String records, Map<String, Object> body) {
        as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/" + records, participant)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse outcomes(Persona who, String from, String to, String more) {
        return as(who).get("/v1/education-readiness-outcomes?initiativeId=" + initiative + "&from=" + from + "&to=" + to
                        + more)
                .then();
    }
}
