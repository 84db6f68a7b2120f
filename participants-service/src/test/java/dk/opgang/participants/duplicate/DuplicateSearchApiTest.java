package dk.opgang.participants.duplicate;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DuplicateSearchApiTest {

    @Inject
    DuplicateRounds rounds;

    @Test
    void who_was_registered_twice_is_proposed_until_that_is_denied() {
        // Given
        UUID one = register("1107840001", "Kathrine", "Qvistgaard");
        UUID other = register("1107849990", "Cathrine", "Qvistgård");
        UUID typed = register("1108840001", "Kathrine", "Qvistgaard");
        // When
        ValidatableResponse search = search();
        // Then
        search.body("participants", greaterThan(2)).body("candidates", greaterThan(1));
        ValidatableResponse found = of(one).body("items", hasSize(2))
                .body("items.state", containsInAnyOrder("open", "open"))
                .body(
                        "items.findAll { it.participantIds.contains('" + other + "') }.reasons.flatten()",
                        equalTo(List.of("same-name-and-birth-date")))
                .body(
                        "items.findAll { it.participantIds.contains('" + typed + "') }.reasons.flatten()",
                        equalTo(List.of("one-digit-apart")));
        assertEquals(-1, found.extract().asString().indexOf("1107"));
        String candidate = found.extract().path("items.find { it.participantIds.contains('" + other + "') }.id");
        as(Persona.GREVE).get("/v1/duplicate-candidates/{id}", candidate).then().statusCode(404);
        as(Persona.GREVE)
                .get("/v1/duplicate-candidates?participantId={id}", one)
                .then()
                .body("items", empty());
        as(Persona.HORSENS)
                .get("/v1/duplicate-candidates/{id}", candidate)
                .then()
                .statusCode(200)
                .body("score", equalTo(60));
        dismiss(candidate).statusCode(200).body("state", equalTo("dismissed"));
        dismiss(candidate).statusCode(200);
        search();
        assertEquals("dismissed", state(candidate));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("givenName", "Katrine"))
                .patch("/v1/participants/{id}", one)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("cpr", "1107840019"))
                .patch("/v1/participants/{id}", one)
                .then()
                .statusCode(200);
        search();
        assertEquals("open", state(candidate));
        of(one).body("items", hasSize(1));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("duplicateId", other, "cpr", "survivor"))
                .post("/v1/participants/{id}/merges", one)
                .then()
                .statusCode(201);
        assertEquals("merged", state(candidate));
        as(Persona.HORSENS)
                .get("/v1/duplicate-candidates?state=merged&participantId={id}", one)
                .then()
                .body("items", hasSize(1));
        assertEquals(0, TestDatabase.number("select count(*) from duplicate_keys where person_id = '" + other + "'"));
    }

    @Test
    void a_search_that_was_interrupted_goes_on_in_the_background() throws SQLException {
        // Given
        UUID one = register("1207840001", "Zyxtine", "Wåhlberg");
        UUID other = register("1207849990", "Zyxtine", "Wåhlberg");
        UUID search = UUID.randomUUID();
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into duplicate_searches (id, municipality_code, status, participants, candidates, keyed_until, compared_until,
                                                    created_at, updated_at, version)
                    values ('%s', '615', 'running', 1, 0, '%s', null, now(), now(), 3)
                    """.formatted(search, new UUID(0, 0)));
        }
        // When
        Waiting.await().until(() -> "completed"
                .equals(as(Persona.HORSENS)
                        .get("/v1/duplicate-searches/{id}", search)
                        .path("status")));
        // Then
        of(one).body("items", hasSize(1))
                .body("items[0].participantIds", containsInAnyOrder(one.toString(), other.toString()));
        as(Persona.GREVE).get("/v1/duplicate-searches/{id}", search).then().statusCode(404);
        as(Persona.SALUS).post("/v1/duplicate-searches").then().statusCode(not(equalTo(201)));
        rounds.nightly();
        Waiting.await()
                .until(() -> TestDatabase.number(
                                "select count(*) from duplicate_searches where municipality_code = '615' and status = 'running'")
                        == 0);
    }

    @Test
    void nobody_reads_a_name_in_what_a_search_keeps() {
        // Given
        register("1307840001", "Markutine", "Sporløs");
        search();
        // When
        long readable = TestDatabase.number("""
                select count(*) from (select t::text as row from duplicate_keys t union all select t::text from duplicate_keyed t
                                      union all select t::text from duplicate_candidates t) kept
                where row ilike '%markut%' or row like '%1307840001%' or row ilike '%sporl%'""");
        // Then
        assertEquals(0, readable);
        as(Persona.HORSENS).get("/v1/duplicate-candidates?limit=1").then().body(not(containsString("Markutine")));
    }

    private static UUID register(String cpr, String given, String family) {
        Map<String, Object> body = Fixture.citizen(cpr);
        body.put("givenName", given);
        body.put("familyName", family);
        return Fixture.id(Fixture.register(body).statusCode(201));
    }

    private static ValidatableResponse search() {
        ValidatableResponse answer =
                as(Persona.HORSENS).post("/v1/duplicate-searches").then();
        UUID id = Fixture.id(answer);
        Waiting.await().until(() -> "completed"
                .equals(as(Persona.HORSENS)
                        .get("/v1/duplicate-searches/{id}", id)
                        .path("status")));
        return as(Persona.HORSENS).get("/v1/duplicate-searches/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse of(UUID participant) {
        return as(Persona.HORSENS)
                .get("/v1/duplicate-candidates?participantId={id}", participant)
                .then()
                .statusCode(200);
    }

    private static String state(String candidate) {
        return as(Persona.HORSENS)
                .get("/v1/duplicate-candidates/{id}", candidate)
                .path("state");
    }

    private static ValidatableResponse dismiss(String candidate) {
        return as(Persona.HORSENS)
                .post("/v1/duplicate-candidates/{id}/dismissal", candidate)
                .then();
    }
}
