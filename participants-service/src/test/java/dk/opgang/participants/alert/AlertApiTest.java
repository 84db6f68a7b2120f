package dk.opgang.participants.alert;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.inbox.InboxRebuild;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alerts come, change and go, and what their municipality sees and decides. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AlertApiTest {

    private static final String PATH = "/v1/coordination-alerts";

    @Inject
    InboxRebuild rebuild;

    @Test
    void two_efforts_at_once_raise_an_alert_that_the_municipality_sees_whole() {
        // Given
        UUID participant = participant();
        Told plan = Told.of(participant, Told.BO_VEST).publish();
        Told town = Told.of(participant, null).about("business-cooperation").publish();
        // When
        UUID id = Told.awaitAlert(participant);
        // Then
        as(Persona.HORSENS)
                .get(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("participantId", equalTo(participant.toString()))
                .body("kind", equalTo("employment"))
                .body("state", equalTo("open"))
                .body("occurrence", equalTo(1))
                .body("closedAt", nullValue())
                .body("decision", nullValue())
                .body("decisions", empty())
                .body(
                        "activities.enrolmentId",
                        containsInAnyOrder(plan.id().toString(), town.id().toString()))
                .body("activities.organisation", containsInAnyOrder(Told.BO_VEST, "615"))
                .body("activities.find { it.organisation == '615' }.own", equalTo(true))
                .body("activities.find { it.organisation == '615' }.theme", equalTo("business-cooperation"))
                .body("activities.find { it.organisation == '" + Told.BO_VEST + "' }.own", equalTo(false))
                .body("activities.contact.organisation", containsInAnyOrder(Told.BO_VEST, "615"));
        PublishedEvent raised = events(participant, 1).getFirst();
        assertEquals("dk.opgang.participants.coordination-alert-raised.v1", raised.type());
        assertEquals(id.toString(), raised.text("alertId"));
        assertEquals("615", raised.headers().get("ce_opgangmunicipalities"));
    }

    @Test
    void two_enrolments_of_the_same_millisecond_and_every_event_twice_are_one_alert() throws Exception {
        // Given
        UUID participant = participant();
        List<Told> both = List.of(Told.of(participant, Told.BO_VEST), Told.of(participant, null));
        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> sent = new ArrayList<>();
            for (Told told : both) {
                sent.add(threads.submit(() -> {
                    UUID event = UUID.randomUUID();
                    told.publish("created", event);
                    told.publish("created", event);
                    told.publish("transitioned", UUID.randomUUID());
                }));
            }
            for (Future<?> it : sent) {
                it.get();
            }
        }
        UUID id = Told.awaitAlert(participant);
        both.forEach(told -> told.in("enrolled").publish().awaitKnown());
        // Then
        assertEquals(List.of(id.toString()), Told.listed(Persona.HORSENS, participant));
        assertEquals(1, Told.read(Persona.HORSENS, id).getInt("occurrence"));
        assertEquals(1, events(participant, 1).size());
    }

    /** The published case: the plan of the area and the municipality began two efforts for the same citizen, uncoordinated. */
    @Test
    void greve_learns_of_two_employment_efforts_for_one_citizen_by_exactly_one_alert() {
        // Given
        UUID citizen = Fixture.id(as(Persona.GREVE)
                .body(Fixture.citizen())
                .post("/v1/participants")
                .then()
                .statusCode(201));
        Told plan = Told.of(citizen, Told.BO_VEST).in("referred").publish();
        Told town = Told.of(citizen, "253").in("referred").publish();
        Told.of(citizen, "253").about("leisure-jobs").publish();
        // When
        plan.in("enrolled").publish();
        town.in("active").publish();
        plan.in("active").publish().awaitKnown();
        // Then
        UUID id = Told.awaitAlert(citizen);
        assertEquals(List.of(id.toString()), Told.listed(Persona.GREVE, citizen));
        assertEquals(2, Told.read(Persona.GREVE, id).getList("activities").size());
        assertEquals(List.of(), Told.listed(Persona.HORSENS, citizen));
    }

    @Test
    void it_closes_by_itself_and_comes_back_as_the_same_alert() {
        // Given
        UUID participant = participant();
        Told plan = Told.of(participant, Told.BO_VEST).publish();
        Told.of(participant, null).publish();
        UUID id = Told.awaitAlert(participant);
        // When
        plan.in("paused").publish();
        Told.awaitState(id, "closed");
        String because = Told.read(Persona.HORSENS, id).getString("closedBecause");
        plan.publish();
        Told.awaitState(id, "open");
        // Then
        assertEquals("overlap-ended", because);
        assertEquals(2, Told.read(Persona.HORSENS, id).getInt("occurrence"));
        assertEquals(
                List.of("raised 1", "closed 1", "raised 2"),
                events(participant, 3).stream()
                        .map(event -> event.type().replaceAll(".*-|\\.v1", "") + " " + event.text("occurrence"))
                        .toList());
    }

    @Test
    void an_enrolment_that_never_was_closes_it() {
        // Given
        UUID participant = participant();
        Told plan = Told.of(participant, Told.BO_VEST).publish();
        Told.of(participant, null).publish();
        UUID id = Told.awaitAlert(participant);
        // When
        plan.publish("withdrawn", UUID.randomUUID());
        // Then
        Told.awaitState(id, "closed");
        assertEquals(0, TestDatabase.number("select count(*) from enrolments where id = '" + plan.id() + "'"));
    }

    @Test
    void what_ends_on_a_day_closes_it_when_the_day_has_come() {
        // Given
        UUID participant = participant();
        Told.of(participant, Told.BO_VEST).until(today().plusDays(1).toString()).publish();
        Told.of(participant, null).publish();
        UUID id = Told.awaitAlert(participant);
        // When
        TestDatabase.execute("update enrolments set valid_to = current_date - 1 where participant_id = '" + participant
                + "' and valid_to is not null");
        TestDatabase.execute(
                "update alert_checks set due_on = current_date - 1 where participant_id = '" + participant + "'");
        // Then
        Told.awaitState(id, "closed");
        assertEquals(
                0,
                TestDatabase.number("select count(*) from alert_checks where participant_id = '" + participant + "'"));
    }

    @Test
    void a_decision_is_kept_told_and_looked_at_again_on_its_day() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        // When
        decide(id, Map.of("decision", "one-stops", "note", "We stop in March", "reviewOn", today().toString()))
                .statusCode(200)
                .body("state", equalTo("decided"))
                .body("decision", equalTo("one-stops"))
                .body("decisions[0].by", equalTo("615"))
                .body("decisions[0].note", equalTo("We stop in March"));
        // Then
        Told.awaitState(id, "open");
        assertEquals("one-stops", Told.read(Persona.HORSENS, id).getString("decision"));
        assertEquals(
                List.of("open 1", "decided 1", "open 1"),
                events(participant, 3).stream()
                        .map(event -> event.text("state") + " " + event.text("occurrence"))
                        .toList());
    }

    @Test
    void the_last_decision_counts_and_all_are_kept() {
        // Given
        UUID id = alert(participant());
        decide(id, Map.of("decision", "both-go-on", "reviewOn", "2999-01-01")).statusCode(200);
        // When
        ValidatableResponse answer = decide(id, Map.of("decision", "joined"));
        // Then
        answer.statusCode(200)
                .body("state", equalTo("decided"))
                .body("decision", equalTo("joined"))
                .body("decisions.decision", contains("both-go-on", "joined"))
                .body("decisions.reviewOn", contains("2999-01-01", null));
    }

    @Test
    void a_further_activity_opens_what_was_decided_and_raises_what_was_not_parallel() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        decide(id, Map.of("decision", "joined")).statusCode(200);
        Told.of(participant, Told.BO_VEST).publish();
        Told.awaitState(id, "open");
        decide(id, Map.of("decision", "not-parallel"))
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closedBecause", equalTo("not-parallel"));
        // When
        Told.of(participant, null).publish();
        // Then
        Told.awaitState(id, "open");
        assertEquals(2, Told.read(Persona.HORSENS, id).getInt("occurrence"));
        assertEquals(
                List.of("raised", "decided", "raised", "decided", "closed", "raised"),
                events(participant, 6).stream()
                        .map(event -> event.type().replaceAll(".*-|\\.v1", ""))
                        .toList());
    }

    @Test
    void a_closed_alert_is_not_decided() {
        // Given
        UUID id = alert(participant());
        decide(id, Map.of("decision", "not-parallel")).statusCode(200);
        // When
        ValidatableResponse refused = decide(id, Map.of("decision", "joined"));
        // Then
        refused.statusCode(409).body("code", equalTo("alert-closed")).body("id", equalTo(id.toString()));
    }

    @Test
    void whoever_knows_another_version_does_not_decide() {
        // Given
        UUID id = alert(participant());
        decide(id, Map.of("decision", "both-go-on")).statusCode(200);
        // When
        var stale = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "joined"))
                .post(PATH + "/{id}/decision", id);
        var present = as(Persona.HORSENS)
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "joined"))
                .post(PATH + "/{id}/decision", id);
        // Then
        stale.then().statusCode(412);
        present.then().statusCode(200).header("ETag", startsWith("\"2-"));
    }

    @Test
    void all_that_is_wrong_with_a_decision_is_told_at_once() {
        // Given
        UUID id = alert(participant());
        // When
        ValidatableResponse refused =
                decide(id, Map.of("decision", "perhaps", "note", "n".repeat(1001), "reviewOn", "yesterday"));
        ValidatableResponse past = decide(
                id,
                Map.of("decision", "joined", "reviewOn", today().minusDays(1).toString()));
        ValidatableResponse cpr = decide(id, Map.of("decision", "joined", "note", "It is 010284-0001"));
        // Then
        refused.body("errors.pointer", containsInAnyOrder("/decision", "/note", "/reviewOn"));
        past.statusCode(422)
                .body("errors.pointer", contains("/reviewOn"))
                .body("errors.code", contains("not-in-the-future"));
        cpr.statusCode(422).body("errors.code", contains("cpr-in-text"));
    }

    @Test
    void a_decision_with_a_key_is_taken_once() {
        // Given
        UUID id = alert(participant());
        String key = UUID.randomUUID().toString();
        // When
        for (int i = 0; i < 2; i++) {
            as(Persona.HORSENS)
                    .header("Idempotency-Key", key)
                    .body(Map.of("decision", "joined"))
                    .post(PATH + "/{id}/decision", id)
                    .then()
                    .statusCode(200);
        }
        // Then
        as(Persona.HORSENS).get(PATH + "/{id}", id).then().body("decisions", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"state, open, 1", "state, closed, 0", "kind, employment, 1", "kind, family, 0"})
    void the_list_is_narrowed_by_state_and_kind(String parameter, String value, int found) {
        // Given
        UUID participant = participant();
        alert(participant);
        // When
        var answer = as(Persona.HORSENS)
                .queryParam("participantId", participant)
                .queryParam(parameter, value)
                .queryParam("count", true)
                .get(PATH);
        // Then
        answer.then().statusCode(200).body("items", hasSize(found)).body("count", equalTo(found));
    }

    @Test
    void nobody_decides_about_somebody_whose_processing_is_restricted() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", participant)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse refused = decide(id, Map.of("decision", "joined"));
        // Then
        refused.statusCode(409).body("code", equalTo("participant-restricted"));
        assertEquals("open", Told.read(Persona.HORSENS, id).getString("state"));
    }

    @Test
    void an_erased_participant_has_no_alert_and_gets_none_by_what_comes_late() {
        // Given
        UUID participant = participant();
        Told plan = Told.of(participant, Told.BO_VEST).publish();
        Told town = Told.of(participant, null).publish();
        UUID id = Told.awaitAlert(participant);
        UUID other = participant();
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", participant)
                .then()
                .statusCode(204);
        plan.publish();
        town.publish();
        Told.of(other, Told.BO_VEST).publish();
        Told.of(other, null).publish();
        Told.awaitAlert(other);
        // Then
        as(Persona.HORSENS).get(PATH + "/{id}", id).then().statusCode(404);
        for (String table : List.of("enrolments", "coordination_alerts", "alert_checks")) {
            assertEquals(
                    0,
                    TestDatabase.number(
                            "select count(*) from " + table + " where participant_id = '" + participant + "'"));
        }
    }

    @Test
    void whoever_runs_an_effort_is_among_those_who_work_with_the_participant() {
        // Given
        UUID participant = participant();
        Told plan = Told.of(participant, Told.BO_VEST).publish().awaitKnown();
        Told.of(participant, null).publish().awaitKnown();
        Told.of(participant, Told.ODINSGAARDEN).in("paused").publish().awaitKnown();
        as(Persona.BO_VEST)
                .body(Map.of("initiativeId", plan.initiative(), "name", "Plan office"))
                .post("/v1/coordination-contacts")
                .then()
                .statusCode(201);
        // When
        var actors = as(Persona.HORSENS).get("/v1/participants/{id}/actors", participant);
        // Then
        String partners = "items.findAll { it.role == 'initiative-partner' }";
        actors.then()
                .statusCode(200)
                .body(partners + ".organisation", contains(Told.BO_VEST))
                .body(partners + ".initiativeId", contains(plan.initiative().toString()))
                .body(partners + ".theme", contains("outreach-employment"))
                .body(partners + ".since", contains("2020-01-01"))
                .body(partners + ".contact.name", contains("Plan office"));
    }

    @Test
    void the_participant_is_told_of_alerts() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        // When
        var export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", participant);
        // Then
        export.then()
                .statusCode(200)
                .body("alerts.id", contains(id.toString()))
                .body("alerts[0].activities", hasSize(2))
                .body("accesses.action", not(empty()));
    }

    @Test
    void who_looks_at_an_alert_and_decides_is_logged() {
        // Given
        UUID participant = participant();
        UUID id = alert(participant);
        // When
        Told.read(Persona.HORSENS, id);
        Told.listed(Persona.HORSENS, participant);
        decide(id, Map.of("decision", "joined")).statusCode(200);
        // Then
        List<String> actions = TestDatabase.texts("select action from access_log where subject_id = '" + participant
                + "' and action like '%alert%' order by at");
        assertEquals(
                List.of("read-coordination-alerts", "read-coordination-alerts", "decide-coordination-alert"), actions);
    }

    @Test
    void a_rebuild_leaves_alerts_as_they_were() {
        // Given
        UUID participant = participant();
        Told plan = Told.of(participant, Told.BO_VEST).publish();
        Told.of(participant, null).publish();
        UUID id = Told.awaitAlert(participant);
        plan.in("paused").publish();
        Told.awaitState(id, "closed");
        plan.publish();
        Told.awaitState(id, "open");
        decide(id, Map.of("decision", "joined", "reviewOn", "2999-01-01")).statusCode(200);
        String before = as(Persona.HORSENS).get(PATH + "/{id}", id).asString();
        // When
        rebuild.rebuild();
        TestDatabase.await("select count(*) from rebuild_targets", 0);
        TestDatabase.await("select count(*) from alert_checks where due_on <= current_date", 0);
        // Then
        assertEquals(before, as(Persona.HORSENS).get(PATH + "/{id}", id).asString());
        plan.awaitKnown();
    }

    private static UUID alert(UUID participant) {
        Told.of(participant, Told.BO_VEST).publish();
        Told.of(participant, null).publish();
        return Told.awaitAlert(participant);
    }

    private static ValidatableResponse decide(UUID id, Map<String, Object> decision) {
        return as(Persona.HORSENS)
                .body(decision)
                .post(PATH + "/{id}/decision", id)
                .then();
    }

    private static List<PublishedEvent> events(UUID participant, int count) {
        return Topics.await(
                "opgang.participants.v1",
                count,
                event -> event.key().equals(participant) && event.type().contains("coordination-alert"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }
}
