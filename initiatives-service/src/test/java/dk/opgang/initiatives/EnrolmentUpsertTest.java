package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of an enrolment again, alone and in batches: taken whole, or refused by name. */
@ServiceTest
class EnrolmentUpsertTest {

    private static final String TEMPLATE = "outreach-employment";

    private UUID initiative;

    @BeforeEach
    void start() {
        initiative = World.initiative(Persona.HORSENS, TEMPLATE);
    }

    /** The two ways in: both take the same fields. */
    enum Way {
        SINGLE {
            @Override
            Answer post(UUID initiative, Map<String, Object> form) {
                Response response = as(Persona.HORSENS).body(form).post("/v1/initiatives/{id}/enrolments", initiative);
                List<String> codes = response.statusCode() == 409
                        ? List.of(response.<String>path("code"))
                        : response.jsonPath().getList("errors.code");
                return new Answer(
                        switch (response.statusCode()) {
                            case 201 -> "created";
                            case 200 -> "taken";
                            default -> "rejected";
                        },
                        codes == null ? List.of() : codes);
            }
        },
        BATCH {
            @Override
            Answer post(UUID initiative, Map<String, Object> form) {
                Map<String, Object> row = new LinkedHashMap<>(form);
                row.put("initiativeId", initiative);
                Response receipt = as(Persona.HORSENS).body(List.of(row)).post("/v1/enrolment-batches");
                receipt.then().statusCode(201);
                if (receipt.<Integer>path("rows.created") == 1) {
                    return new Answer("created", List.of());
                }
                if (receipt.<Integer>path("rows.rejected") == 0) {
                    return new Answer("taken", List.of());
                }
                return new Answer(
                        "rejected",
                        as(Persona.HORSENS)
                                .get("/v1/enrolment-batches/{id}/rejections", receipt.<String>path("id"))
                                .jsonPath()
                                .getList("items[0].errors.code"));
            }
        };

        record Answer(String outcome, List<String> codes) {}

        abstract Answer post(UUID initiative, Map<String, Object> form);
    }

    /** A known enrolment, and what is told of it the second time. */
    record Again(Map<String, Object> first, Map<String, Object> changed) {}

    static Stream<Again> everyFieldChanged() {
        Map<String, Object> referred = Map.of("from", "2019-01-07");
        Map<String, Object> active = Map.of("from", "2019-01-07", "state", "active", "stateOn", "2019-02-01");
        Map<String, Object> completed = Map.of(
                "from", "2019-01-07", "state", "completed-soon", "stateOn", "2019-06-01", "outcome", "education");
        return Stream.of(
                new Again(referred, Map.of("from", "2019-01-08")),
                new Again(active, Map.of("from", "2018-12-24")),
                new Again(active, Map.of("stateOn", "2019-02-02")),
                new Again(active, Map.of("from", "2019-03-01", "stateOn", "2019-03-02")),
                new Again(active, Map.of("state", "paused", "stateOn", "2019-04-01")),
                new Again(completed, Map.of("from", "2019-01-09")),
                new Again(completed, Map.of("stateOn", "2019-05-31")),
                new Again(completed, Map.of("outcome", "ordinary-job")));
    }

    @ParameterizedTest
    @MethodSource("everyFieldChanged")
    void whatDiffersIsTakenAndReadBack(Again again) {
        for (Way way : Way.values()) {
            // Given
            UUID participant = People.adult("615");
            Map<String, Object> form = begin(way, participant, again.first());
            form.putAll(again.changed());

            // When
            Way.Answer answer = way.post(initiative, form);

            // Then
            assertEquals(new Way.Answer("taken", List.of()), answer, way + " " + again);
            assertEquals(form.get("from"), read(participant, "from"), way + " " + again);
            if (form.containsKey("stateOn")) {
                assertEquals(form.get("stateOn"), read(participant, "stateSince"), way + " " + again);
            }
            assertEquals(form.getOrDefault("state", "referred"), read(participant, "state"));
            assertEquals(form.get("outcome"), read(participant, "outcome"), way + " " + again);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatCannotBeTakenIsRefusedByName(Way way) {
        // Given
        UUID participant = People.adult("615");
        Map<String, Object> form =
                begin(way, participant, Map.of("from", "2019-01-07", "state", "active", "stateOn", "2019-02-01"));

        // When
        var tooLate = way.post(initiative, with(form, Map.of("from", "2019-02-02", "stateOn", "2019-02-01")));
        var other = way.post(initiative, with(form, Map.of("participantId", People.adult("615"))));
        var elsewhere = way.post(World.initiative(Persona.HORSENS, TEMPLATE), form);
        var outcome = way.post(initiative, with(form, Map.of("outcome", "education")));
        var future = way.post(initiative, with(form, Map.of("state", "paused", "stateOn", "2999-01-01")));

        // Then
        assertEquals(List.of("before-from"), tooLate.codes());
        assertEquals(List.of("source-of-other-enrolment"), other.codes());
        assertEquals(List.of("source-of-other-enrolment"), elsewhere.codes());
        assertEquals(List.of("outcome-before-end"), outcome.codes());
        assertEquals(List.of("in-the-future"), future.codes());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void periodsAreComparedWhateverTheirOrder(Way way) {
        // Given
        List<Map<String, Object>> periods = List.of(
                Map.of("from", "2019-01-07", "state", "dropped-out", "stateOn", "2019-03-01"),
                Map.of("from", "2019-03-01", "state", "dropped-out", "stateOn", "2019-06-01"),
                Map.of("from", "2019-06-01"));
        Map<String, Object> crossing = Map.of("from", "2019-02-01", "state", "dropped-out", "stateOn", "2019-04-01");

        for (List<Map<String, Object>> order : permutations(periods)) {
            UUID participant = People.adult("615");

            // When
            List<String> outcomes = order.stream()
                    .map(period ->
                            way.post(initiative, form(participant, period)).outcome())
                    .toList();
            Way.Answer refused = way.post(initiative, form(participant, crossing));

            // Then
            assertEquals(List.of("created", "created", "created"), outcomes, order.toString());
            assertEquals(new Way.Answer("rejected", List.of("already-enrolled")), refused, order.toString());
        }
    }

    @Test
    void ofTwoPeriodsThatOverlapTheSecondIsRefusedWhicheverItIs() {
        // Given
        Map<String, Object> earlier = Map.of("from", "2019-01-07", "state", "dropped-out", "stateOn", "2019-03-01");
        Map<String, Object> later = Map.of("from", "2019-02-01");

        for (Way way : Way.values()) {
            for (List<Map<String, Object>> order : permutations(List.of(earlier, later))) {
                UUID participant = People.adult("615");
                way.post(initiative, form(participant, order.getFirst()));

                // When
                Way.Answer second = way.post(initiative, form(participant, order.getLast()));

                // Then
                assertEquals(new Way.Answer("rejected", List.of("already-enrolled")), second, way + " " + order);
            }
        }
    }

    @Test
    void aRowThatEndsAnEnrolmentMakesRoomForOneOfTheSameBatch() {
        // Given
        UUID participant = People.adult("615");
        Map<String, Object> known = begin(Way.SINGLE, participant, Map.of("from", "2019-01-07"));
        Map<String, Object> next = form(participant, Map.of("from", "2019-03-01"));
        known.putAll(Map.of("state", "dropped-out", "stateOn", "2019-03-01"));
        known.put("initiativeId", initiative);
        next.put("initiativeId", initiative);

        // When
        Response receipt = as(Persona.HORSENS).body(List.of(next, known)).post("/v1/enrolment-batches");

        // Then
        receipt.then()
                .statusCode(201)
                .body("rows.created", equalTo(1))
                .body("rows.updated", equalTo(1))
                .body("rows.rejected", equalTo(0));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        // Given
        UUID jobplaneten = World.initiative(Persona.HORSENS, "leisure-job");
        UUID participant = People.born(2003, "615");
        Map<String, Object> form = form(participant, Map.of("from", "2019-01-07"));
        Way.SINGLE.post(jobplaneten, form);
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body(Map.of("period", Map.of("from", "2019-02-01")))
                .patch("/v1/initiatives/{id}", jobplaneten)
                .then()
                .statusCode(200);

        // When
        var single = Way.SINGLE.post(jobplaneten, form);
        var batch = Way.BATCH.post(jobplaneten, form);

        // Then
        assertEquals(List.of("taken", "taken"), List.of(single.outcome(), batch.outcome()));
    }

    /** Posts the first form; a completed one goes by way of being active, as its state can only follow that. */
    private Map<String, Object> begin(Way way, UUID participant, Map<String, Object> first) {
        Map<String, Object> form = form(participant, first);
        if ("completed-soon".equals(first.get("state"))) {
            Map<String, Object> active = with(form, Map.of("state", "active", "stateOn", "2019-02-01"));
            active.remove("outcome");
            assertEquals("created", way.post(initiative, active).outcome());
            form.put("state", "completed");
            assertEquals("taken", way.post(initiative, form).outcome());
        } else {
            assertEquals(new Way.Answer("created", List.of()), way.post(initiative, form));
        }
        return form;
    }

    private static Map<String, Object> form(UUID participant, Map<String, Object> told) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("source", Map.of("system", "test", "id", "again-" + UUID.randomUUID()));
        form.put("participantId", participant);
        form.putAll(told);
        return form;
    }

    private static Map<String, Object> with(Map<String, Object> form, Map<String, Object> more) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        changed.putAll(more);
        return changed;
    }

    private Object read(UUID participant, String field) {
        return as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments?participantId={p}", initiative, participant)
                .path("items[0]." + field);
    }

    private static <T> List<List<T>> permutations(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> permutations = new ArrayList<>();
        for (T first : all) {
            List<T> others = new ArrayList<>(all);
            others.remove(first);
            permutations(others).forEach(rest -> {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                permutations.add(order);
            });
        }
        return permutations;
    }
}
