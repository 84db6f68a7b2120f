package dk.opgang.participants.household.draw;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DrawApiTest {

    @Test
    void draws_are_added_up_exact_to_the_oere() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.draw(household, "single-payments", 2018, "0.10");
        TestFamily.draw(household, "single-payments", 2018, "0.20");
        TestFamily.draw(household, "income-support", 2020, "9999999.99");
        TestFamily.draw(household, "income-support", 2020, "9999999.99");
        // When
        ValidatableResponse summary = as(Persona.HORSENS)
                .get("/v1/households/{id}/draws/summary", household)
                .then();
        // Then
        summary.statusCode(200)
                .body("years", contains(2018, 2019, 2020))
                .body("rows.kind", contains("income-support", "single-payments"))
                .body("rows[0].amountsDkk", contains("0.00", "0.00", "19999999.98"))
                .body("rows[1].amountsDkk", contains("0.30", "0.00", "0.00"))
                .body("totals.amountsDkk", contains("0.30", "0.00", "19999999.98"))
                .body("totals.totalDkk", equalTo("20000000.28"));
    }

    @Test
    void the_summary_is_a_table_too() {
        // Given
        UUID household = TestFamily.ofOne();
        TestFamily.draw(household, "other", 2019, "12.50");
        // When
        String csv = as(Persona.HORSENS)
                .accept("text/csv")
                .get("/v1/households/{id}/draws/summary?fromYear=2018&toYear=2019&delimiter=;", household)
                .asString();
        // Then
        assertEquals("kind;2018;2019;totalDkk\r\nother;0.00;12.50;12.50\r\ntotal;0.00;12.50;12.50\r\n", csv);
    }

    @Test
    void everything_that_is_wrong_with_a_draw_is_named() {
        // Given
        UUID household = TestFamily.ofOne();
        Map<String, Object> draw = new HashMap<>();
        draw.put("kind", "no-such");
        draw.put("year", 1999);
        draw.put("amountDkk", "10000000.00");
        draw.put("basis", "guess");
        // When
        ValidatableResponse invalid = post(household, draw);
        draw.put("kind", "other");
        draw.put("amountDkk", "1.005");
        draw.put("basis", "actual");
        ValidatableResponse tooFine = post(household, draw);
        draw.put("amountDkk", "1.00");
        ValidatableResponse tooEarly = post(household, draw);
        // Then
        invalid.statusCode(422).body("errors.pointer.unique()", containsInAnyOrder("/kind", "/amountDkk", "/basis"));
        tooFine.statusCode(422).body("errors.collect { it.pointer + ' ' + it.code }", contains("/amountDkk digits"));
        tooEarly.statusCode(422).body("errors.collect { it.pointer + ' ' + it.code }", contains("/year out-of-range"));
    }

    @Test
    void a_draw_is_of_somebody_who_belonged_to_the_household_then() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member);
        Map<String, Object> draw = new HashMap<>(
                Map.of("kind", "other", "year", 2014, "amountDkk", "1.00", "basis", "actual", "participantId", member));
        // When
        ValidatableResponse before = post(household, draw);
        draw.put("year", 2015);
        ValidatableResponse then = post(household, draw);
        // Then
        before.statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/participantId not-a-member-then"));
        then.statusCode(201).body("participantId", equalTo(member.toString()));
    }

    @Test
    void the_key_of_a_draw_is_for_its_municipality_alone() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member);
        String key = UUID.randomUUID().toString();
        post(
                        household,
                        Map.of(
                                "kind",
                                "other",
                                "year",
                                2020,
                                "amountDkk",
                                "1.00",
                                "basis",
                                "actual",
                                "source",
                                Map.of("system", "ledger", "id", key)))
                .statusCode(201);
        consent(member, Persona.BO_VEST.organisation().orElseThrow(), "household");
        // When
        ValidatableResponse all =
                as(Persona.BO_VEST).get("/v1/households/{id}/draws", household).then();
        ValidatableResponse byKey = as(Persona.BO_VEST)
                .get("/v1/households/{id}/draws?sourceSystem=ledger&sourceId={key}", household, key)
                .then();
        // Then
        all.statusCode(200).body("items.source", contains(equalTo(null)));
        byKey.statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void what_somebody_drew_who_has_left_is_shown_to_the_municipality_alone() {
        // Given
        UUID present = participant();
        UUID former = participant();
        Map<String, Object> left = TestFamily.member(former, "2016-01-01");
        left.put("to", "2018-01-01");
        UUID household = Fixture.id(as(Persona.HORSENS)
                .body(Map.of("members", List.of(TestFamily.member(present, "2015-01-01"), left)))
                .post("/v1/households")
                .then()
                .statusCode(201));
        Map<String, Object> draw = new HashMap<>(Map.of(
                "kind", "other", "year", 2017, "amountDkk", "100.00", "basis", "actual", "participantId", former));
        post(household, draw).statusCode(201);
        draw.put("participantId", present);
        post(household, draw).statusCode(201);
        draw.remove("participantId");
        post(household, draw).statusCode(201);
        consent(present, Persona.BO_VEST.organisation().orElseThrow(), "household");
        String path = "/v1/households/" + household + "/draws";
        // When
        ValidatableResponse listed = as(Persona.BO_VEST).get(path).then();
        ValidatableResponse summed = as(Persona.BO_VEST).get(path + "/summary").then();
        ValidatableResponse own = as(Persona.HORSENS).get(path + "/summary").then();
        // Then
        listed.statusCode(200).body("items.participantId", contains(present.toString(), null));
        summed.statusCode(200).body("totals.totalDkk", equalTo("200.00"));
        own.statusCode(200).body("totals.totalDkk", equalTo("300.00"));
    }

    @Test
    void a_restriction_of_who_has_left_stills_what_is_of_that_member() {
        // Given
        UUID former = participant();
        Map<String, Object> left = TestFamily.member(former, "2016-01-01");
        left.put("to", "2018-01-01");
        UUID household = Fixture.id(as(Persona.HORSENS)
                .body(Map.of("members", List.of(TestFamily.member(participant(), "2015-01-01"), left)))
                .post("/v1/households")
                .then()
                .statusCode(201));
        Map<String, Object> draw =
                Map.of("kind", "other", "year", 2017, "amountDkk", "1.00", "basis", "actual", "participantId", former);
        String known = post(household, draw).statusCode(201).extract().path("id");
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", former)
                .then()
                .statusCode(201);
        // When
        List<Integer> statuses = List.of(
                post(household, draw).extract().statusCode(),
                as(Persona.HORSENS)
                        .header("If-Match", "*")
                        .body(Map.of("amountDkk", "2.00"))
                        .patch("/v1/households/{id}/draws/{draw}", household, known)
                        .statusCode(),
                as(Persona.HORSENS)
                        .header("If-Match", "*")
                        .delete("/v1/households/{id}/draws/{draw}", household, known)
                        .statusCode());
        // Then
        assertEquals(List.of(409, 409, 409), statuses);
    }

    private static ValidatableResponse post(UUID household, Map<String, Object> draw) {
        return as(Persona.HORSENS)
                .body(draw)
                .post("/v1/households/{id}/draws", household)
                .then();
    }
}
