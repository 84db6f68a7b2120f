package dk.opgang.participants.household.programme;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ProgrammeApiTest {

    /** The families of Swindon, of which the published figure tells. */
    private static final int FAMILIES = 48;

    /** A municipality in which no other test has families. */
    private static final String ELSEWHERE = "169";

    @Test
    void a_family_climbs_falls_back_and_leaves() {
        // Given
        UUID household = TestFamily.ofOne();
        step(household, "invitation", "2020-01-01").statusCode(201).body("returned", equalTo(false));
        // When
        ValidatableResponse ahead = step(household, "engagement", "2020-01-02");
        ValidatableResponse early = step(household, "connection", "2019-12-31");
        step(household, "connection", "2020-02-01").statusCode(201);
        ValidatableResponse back = step(household, "invitation", "2020-03-01");
        List.of("connection", "engagement", "potential", "hopes-and-dreams", "family-in-action", "seeking")
                .forEach(next -> step(household, next, "2020-04-01").statusCode(201));
        List.of("new-gains", "contribution", "network", "independence", "exit")
                .forEach(next -> step(household, next, "2020-04-01").statusCode(201));
        ValidatableResponse after = step(household, "invitation", "2020-05-01");
        // Then
        ahead.statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/step step-out-of-order"));
        early.statusCode(422).body("errors.collect { it.pointer + ' ' + it.code }", contains("/on step-too-early"));
        back.statusCode(201).body("returned", equalTo(true));
        after.statusCode(409).body("code", equalTo("programme-ended"));
    }

    @Test
    void effects_are_those_of_the_year_before_and_the_last_one() {
        // Given
        UUID household = TestFamily.ofOne();
        step(household, "invitation", "2020-01-01").statusCode(201);
        step(household, "connection", "2020-02-01").statusCode(201);
        TestFamily.draw(household, "income-support", 2019, "300000.00");
        TestFamily.draw(household, "other", 2019, "0.03");
        TestFamily.draw(household, "income-support", 2021, "200000.00");
        // When
        ValidatableResponse asked = as(Persona.HORSENS)
                .get("/v1/households/{id}/effects?afterYear=2021", household)
                .then();
        ValidatableResponse unasked = as(Persona.HORSENS)
                .get("/v1/households/{id}/effects", household)
                .then();
        // Then
        asked.statusCode(200)
                .body("before.year", equalTo(2019))
                .body("before.totalDkk", equalTo("300000.03"))
                .body("before.byKind.other", equalTo("0.03"))
                .body("after.totalDkk", equalTo("200000.00"))
                .body("differenceDkk", equalTo("-100000.03"))
                .body("differencePct", equalTo(-33.3f))
                .body("startedOn", equalTo("2020-02-01"))
                .body("exitedOn", nullValue());
        unasked.statusCode(200).body("after.totalDkk", equalTo("0.00")).body("differencePct", equalTo(-100.0f));
    }

    @Test
    void forty_eight_families_save_their_municipality_five_million_in_a_year() {
        // Given
        String token = Tokens.of(Persona.HOEJE_TAASTRUP);
        for (int i = 0; i < FAMILIES; i++) {
            UUID household = familyElsewhere(token);
            drawElsewhere(token, household, 2019, "256250.%02d".formatted(i));
            drawElsewhere(token, household, 2020, "150000.%02d".formatted(i));
        }
        // When
        ValidatableResponse own = Api.withToken(token)
                .get("/v1/household-effects?beforeYear=2019&afterYear=2020")
                .then();
        ValidatableResponse others = as(Persona.FRONTEND)
                .get("/v1/household-effects?beforeYear=2019&afterYear=2020&municipalityCode=0" + ELSEWHERE)
                .then();
        // Then
        own.statusCode(200)
                .body("households", equalTo(FAMILIES))
                .body("differenceDkk", equalTo("-5100000.00"))
                .body("perHouseholdDkk", equalTo("-106250.00"))
                .body("disclosureControlled", equalTo(false));
        others.statusCode(200)
                .body("municipalityCode", equalTo(ELSEWHERE))
                .body("differenceDkk", equalTo("-5100000.00"))
                .body("disclosureControlled", equalTo(true));
    }

    @Test
    void what_was_drawn_for_somebody_who_is_erased_is_counted_on() {
        // Given
        String token = Tokens.of(Persona.HOEJE_TAASTRUP);
        UUID parent = memberElsewhere(token);
        UUID child = memberElsewhere(token);
        UUID household = familyElsewhere(token, parent, child);
        drawElsewhere(token, household, 2003, "100.00");
        drawElsewhere(token, household, 2005, "30.00");
        Api.withToken(token)
                .body(Map.of(
                        "kind", "other", "year", 2003, "amountDkk", "7.00", "basis", "actual", "participantId", child))
                .post("/v1/households/{id}/draws", household)
                .then()
                .statusCode(201);
        String path = "/v1/household-effects?beforeYear=2003&afterYear=2005";
        String before = Api.withToken(token).get(path).asString();

        // When
        erase(token, child, "");
        String withoutChild = Api.withToken(token).get(path).asString();
        erase(token, parent, "");
        String withoutAnybody = Api.withToken(token).get(path).asString();

        // Then
        Api.withToken(token).get(path).then().body("households", equalTo(1)).body("differenceDkk", equalTo("-77.00"));
        assertEquals(List.of(before, before), List.of(withoutChild, withoutAnybody));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from draws_of_nobody where household_id = '" + household + "'"));
    }

    @Test
    void others_hear_nothing_of_few_households() {
        // Given
        UUID household = TestFamily.ofOne();
        step(household, "invitation", "2010-01-01").statusCode(201);
        step(household, "connection", "2010-02-01").statusCode(201);
        TestFamily.draw(household, "other", 2009, "10.00");
        TestFamily.draw(household, "other", 2011, "5.00");
        String path = "/v1/household-effects?beforeYear=2009&afterYear=2011&municipalityCode=615";
        // When
        ValidatableResponse own = as(Persona.HORSENS).get(path).then();
        ValidatableResponse there =
                as(Persona.HORSENS).get(path + "&housingAreaId=" + Fixture.AREA).then();
        ValidatableResponse elsewhere = as(Persona.HORSENS)
                .get(path + "&housingAreaId=" + Fixture.OTHER_AREA)
                .then();
        ValidatableResponse others = as(Persona.GREVE).get(path).then();
        // Then
        own.statusCode(200).body("households", equalTo(1)).body("differenceDkk", equalTo("-5.00"));
        there.statusCode(200).body("households", equalTo(1));
        elsewhere.statusCode(200).body("households", equalTo(0)).body("perHouseholdDkk", nullValue());
        others.statusCode(200)
                .body("households", nullValue())
                .body("beforeDkk", nullValue())
                .body("suppressed", hasSize(5));
    }

    @Test
    void others_subtract_no_family_from_two_pairs_of_years() {
        // Given
        String token = Tokens.of(Persona.HOEJE_TAASTRUP);
        for (int i = 0; i < 7; i++) {
            UUID household = familyElsewhere(token);
            drawElsewhere(token, household, 2007, "100.00");
            drawElsewhere(token, household, 2008, "90.00");
            if (i > 0) {
                drawElsewhere(token, household, 2009, "80.00");
            }
        }
        String path = "/v1/household-effects?municipalityCode=" + ELSEWHERE + "&beforeYear=";
        // When
        ValidatableResponse first =
                as(Persona.FRONTEND).get(path + "2007&afterYear=2008").then();
        ValidatableResponse second =
                as(Persona.GREVE).get(path + "2007&afterYear=2009").then();
        // Then
        first.statusCode(200).body("households", equalTo(7)).body("differenceDkk", equalTo("-70.00"));
        second.statusCode(200)
                .body("households", nullValue())
                .body("beforeDkk", nullValue())
                .body("suppressed", hasSize(5));
        as(Persona.FRONTEND).get(path + "2007&afterYear=2008").then().body("households", equalTo(7));
        Api.withToken(token).get(path + "2007&afterYear=2009").then().body("households", equalTo(6));
        assertEquals(
                List.of("2007 2008"),
                TestDatabase.texts("select before_year || ' ' || after_year from published_household_effects"
                        + " where municipality_code = '" + ELSEWHERE + "' and before_year = 2007"));
    }

    @Test
    void others_subtract_no_family_that_they_read_themselves() {
        // Given
        String token = Tokens.of(Persona.HOEJE_TAASTRUP);
        for (int i = 0; i < 6; i++) {
            UUID member = memberElsewhere(token);
            UUID household = familyElsewhere(token, member);
            drawElsewhere(token, household, 2012, "100.00");
            drawElsewhere(token, household, 2013, "90.00");
            if (i > 1) {
                Map<String, Object> consent =
                        Fixture.consentBody(Persona.ODINSGAARDEN.organisation().orElseThrow(), "household");
                consent.put("sourceOrganisation", ELSEWHERE);
                Api.withToken(token)
                        .body(consent)
                        .post("/v1/participants/{id}/consents", member)
                        .then()
                        .statusCode(201);
            }
        }
        // When
        ValidatableResponse others = as(Persona.FRONTEND)
                .get("/v1/household-effects?beforeYear=2012&afterYear=2013&municipalityCode=" + ELSEWHERE)
                .then();
        // Then
        others.statusCode(200).body("households", nullValue());
    }

    @Test
    void who_is_no_municipality_names_one() {
        // When
        List<Integer> statuses = List.of(
                as(Persona.FRONTEND)
                        .get("/v1/household-effects?beforeYear=2019&afterYear=2020")
                        .statusCode(),
                as(Persona.HORSENS).get("/v1/household-effects?beforeYear=2019").statusCode(),
                as(Persona.HORSENS)
                        .get("/v1/household-effects?beforeYear=2020&afterYear=2020")
                        .statusCode(),
                as(Persona.AUDITOR)
                        .get("/v1/household-effects?beforeYear=2019&afterYear=2020")
                        .statusCode());
        // Then
        assertEquals(List.of(400, 400, 422, 403), statuses);
    }

    @Test
    void a_check_keeps_nothing_of_what_it_is_told() {
        // Given
        String income = "87654.32";
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("on", "2024-05-01", "householdIncomeDkk", income, "ageAtPregnancy", 19))
                .post("/v1/family-programme-checks")
                .then();
        ValidatableResponse organisation = as(Persona.ODINSGAARDEN)
                .body(Map.of("on", "2024-05-01"))
                .post("/v1/family-programme-checks")
                .then();
        // Then
        answer.statusCode(200)
                .body("eligible", equalTo(true))
                .body("met", equalTo(2))
                .body("needed", equalTo(2))
                .body("characteristics", hasSize(5))
                .body("characteristics[0].threshold", equalTo("150000.00"))
                .body("characteristics[0].operator", equalTo("less-than"))
                .body("characteristics[1].met", nullValue());
        organisation.statusCode(403).body("code", equalTo("municipality-only"));
        assertEquals(
                List.of(),
                TestDatabase.texts("select key from idempotency_keys k where k::text like '%" + income + "%'"));
    }

    @Test
    void an_outcome_is_kept_if_somebody_wants_it() {
        // Given
        UUID member = participant();
        Map<String, Object> outcome = Map.of("on", "2024-05-01", "eligible", true, "met", 2);
        // When
        ValidatableResponse kept = as(Persona.HORSENS)
                .body(outcome)
                .post("/v1/participants/{id}/family-programme-eligibility", member)
                .then();
        consent(member, Persona.ODINSGAARDEN.organisation().orElseThrow(), "household");
        // Then
        kept.statusCode(201).body("met", equalTo(2)).body("eligible", equalTo(true));
        as(Persona.ODINSGAARDEN)
                .get("/v1/participants/{id}/family-programme-eligibility", member)
                .then()
                .statusCode(200)
                .body("items.met", contains(2));
        as(Persona.GREVE)
                .get("/v1/participants/{id}/family-programme-eligibility", member)
                .then()
                .statusCode(404);
    }

    private static void erase(String token, UUID participant, String query) {
        Api.withToken(token)
                .header(
                        "If-Match",
                        Api.withToken(token)
                                .get("/v1/participants/{id}", participant)
                                .header("ETag"))
                .delete("/v1/participants/" + participant + query)
                .then()
                .statusCode(204);
    }

    private static UUID memberElsewhere(String token) {
        return Fixture.id(Api.withToken(token)
                .body(Fixture.citizen())
                .post("/v1/participants")
                .then()
                .statusCode(201));
    }

    private static UUID familyElsewhere(String token) {
        return familyElsewhere(token, memberElsewhere(token));
    }

    private static UUID familyElsewhere(String token, UUID... members) {
        UUID household = Fixture.id(Api.withToken(token)
                .body(Map.of(
                        "members",
                        Stream.of(members)
                                .map(member -> TestFamily.member(member, "2002-01-01"))
                                .toList()))
                .post("/v1/households")
                .then()
                .statusCode(201));
        List.of("invitation", "connection").forEach(step -> Api.withToken(token)
                .body(Map.of("step", step, "on", "2019-12-01"))
                .post("/v1/households/{id}/steps", household)
                .then()
                .statusCode(201));
        return household;
    }

    private static void drawElsewhere(String token, UUID household, int year, String amountDkk) {
        Api.withToken(token)
                .body(Map.of("kind", "other", "year", year, "amountDkk", amountDkk, "basis", "actual"))
                .post("/v1/households/{id}/draws", household)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse step(UUID household, String step, String on) {
        return as(Persona.HORSENS)
                .body(Map.of("step", step, "on", on))
                .post("/v1/households/{id}/steps", household)
                .then();
    }
}
