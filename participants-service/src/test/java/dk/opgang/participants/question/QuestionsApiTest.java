package dk.opgang.participants.question;

import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other services ask when a decision of theirs needs it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class QuestionsApiTest {

    private static final String AGES = "/internal/ages";
    private static final String HOUSEHOLD = "/internal/household-characteristics";

    @Test
    void an_age_is_exact_on_every_day() {
        // Given
        UUID born1February = participant();
        UUID bornOnLeapDay = id(register(citizen("2902884711")).statusCode(201));
        UUID restricted = participant();
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", restricted)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse answer = ask(
                AGES,
                Map.of(
                        "pairs",
                        List.of(
                                pair(born1February, "2001-01-31"),
                                pair(born1February, "2001-02-01"),
                                pair(UUID.randomUUID(), "2001-02-01"),
                                pair(restricted, "2001-02-01"),
                                pair(bornOnLeapDay, "2006-02-28"),
                                pair(bornOnLeapDay, "2006-03-01"))));
        // Then
        answer.statusCode(200)
                .body("items.age", contains(16, 17, 17, 18))
                .body("items.on", contains("2001-01-31", "2001-02-01", "2006-02-28", "2006-03-01"));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", born1February)
                .then()
                .body("items.findAll { it.client == 'initiatives-service' }.action", contains("read-age"));
    }

    @Test
    void of_a_family_it_is_told_whose_they_are_and_how_old() {
        // Given
        UUID id = participant();
        UUID restricted = participant();
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", restricted)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse answer =
                ask("/internal/family-members", Map.of("ids", List.of(id, restricted, UUID.randomUUID())));
        // Then
        answer.statusCode(200)
                .body("items.participantId", containsInAnyOrder(id.toString(), restricted.toString()))
                .body("items.municipalityCode", everyItem(equalTo("615")))
                .body("items.find { it.restricted }.age", equalTo(0))
                .body("items.find { !it.restricted }.age", greaterThan(17));
    }

    @Test
    void of_a_household_is_known_what_follows_from_benefits() {
        // Given
        UUID id = participant();
        List<String> all = List.of("income-below-150000", "weak-ties-to-work-or-education", "thin-family-network");
        // When
        ValidatableResponse onBenefits =
                ask(HOUSEHOLD, Map.of("participantId", id, "on", "2018-01-01", "characteristics", all));
        // Then
        onBenefits
                .statusCode(200)
                .body("items.characteristic", contains(all.toArray()))
                .body("items.met", contains(null, true, null));
        ask(HOUSEHOLD, Map.of("participantId", id, "on", "2017-12-31", "characteristics", all))
                .body("items.met", everyItem(nullValue()));
        ask(HOUSEHOLD, Map.of("participantId", UUID.randomUUID(), "on", "2018-01-01", "characteristics", all))
                .statusCode(200)
                .body("items.met", everyItem(nullValue()));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", id)
                .then()
                .body("items.action", hasItems("read-household-characteristics"));
    }

    @Test
    void nobody_else_asks_and_no_more_than_a_thousand_at_once() {
        // Given
        UUID id = UUID.randomUUID();
        // When
        ValidatableResponse tooMany = ask(AGES, Map.of("pairs", Collections.nCopies(1_001, pair(id, "2020-01-01"))));
        // Then
        tooMany.statusCode(422);
        ask(HOUSEHOLD, Map.of("participantId", id, "on", "2020-01-01", "characteristics", List.of("religion")))
                .statusCode(422)
                .body("errors.code", contains("unknown-code"));
        as(Persona.HORSENS)
                .body(Map.of("pairs", List.of(pair(id, "2020-01-01"))))
                .post(AGES)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse ask(String path, Map<String, ?> question) {
        return as(Persona.INITIATIVES_SERVICE).body(question).post(path).then();
    }

    private static Map<String, String> pair(UUID participant, String on) {
        return Map.of("participantId", participant.toString(), "on", on);
    }
}
