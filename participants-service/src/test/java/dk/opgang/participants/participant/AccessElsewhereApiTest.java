package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A citizen is told of the accesses in all services, or which of them did not answer. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(PeersDouble.class)
class AccessElsewhereApiTest {

    @Test
    void the_log_holds_the_accesses_of_other_services_in_one_order() {
        // Given
        UUID id = participant();
        // When
        var page = as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?sort=createdAt&limit=1&count=true", id)
                .then();
        // Then
        page.statusCode(200)
                .body("items.service", contains("initiatives-service"))
                .body("items.action", contains("read-enrolment"))
                .body("count", equalTo(2))
                .body("complete", equalTo(false))
                .body("missing", contains("network-service"))
                .header("Link", notNullValue());
        as(Persona.HORSENS)
                .get(
                        "/v1/participants/{id}/access-log?sort=createdAt&limit=1&cursor={next}",
                        id,
                        page.extract().path("next"))
                .then()
                .body("items.service", contains("participants-service"))
                .body("next", nullValue());
    }

    @Test
    void the_export_holds_them_too() {
        // Given
        UUID id = participant();
        // When
        var export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", id)
                .then();
        // Then
        export.statusCode(200)
                .body("accesses.service", hasItems("participants-service", "initiatives-service"))
                .body("initiatives.enrolments.state", contains("active"))
                .body("network", nullValue())
                .body("events", nullValue())
                .body("complete", equalTo(false))
                .body("missing", contains("network", "events", "network-service"));
    }

    @Test
    void the_export_is_a_page_to_read() throws IOException {
        // Given
        UUID id = participant();
        as(Persona.HORSENS)
                .body(Map.of("article", "access", "receivedOn", "2020-01-31"))
                .post("/v1/participants/{id}/requests", id)
                .then()
                .statusCode(201);
        TestFamily.of(id);
        // When
        String danish = page(id, "da");
        String english = page(id, "en");
        // Then
        assertThat(
                danish,
                allOf(
                        startsWith("<!DOCTYPE html><html lang=\"da\">"),
                        containsString("Kontanthjælp"),
                        containsString("31. januar 2020"),
                        containsString("Horsens Kommune"),
                        containsString("Organisation med CVR-nummer 90100009"),
                        containsString("&lt;script&gt;"),
                        containsString("Hændelser om dig"),
                        not(containsString("<script"))));
        assertThat(english, allOf(containsString("lang=\"en\""), containsString("31 January 2020")));
        assertEquals(
                List.of(),
                unnamed(as(Persona.HORSENS)
                        .header("Opgang-Purpose", "data-subject-request")
                        .get("/v1/participants/{id}/export", id)
                        .asString()));
    }

    private static String page(UUID id, String language) {
        return as(Persona.HORSENS)
                .accept("text/html")
                .header("Accept-Language", language)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", id)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    /** The fields of the export that a citizen would read under the name that they have for programs. */
    private static List<String> unnamed(String export) throws IOException {
        JsonNode labels = new ObjectMapper()
                .readTree(AccessElsewhereApiTest.class.getResource("/export/labels.json"))
                .path("fields");
        Set<String> names = new TreeSet<>();
        new ObjectMapper().readTree(export).elements().forEachRemaining(part -> collect(part, names));
        names.removeIf(labels::has);
        return List.copyOf(names);
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.elements().forEachRemaining(child -> collect(child, names));
    }

    @Test
    void other_services_are_told_what_this_one_logged_and_nobody_else_is() {
        // Given
        UUID id = participant();
        Map<String, Object> wanted =
                Map.of("subjectId", id, "newestFirst", true, "since", "2020-01-01T00:00:00Z", "limit", 10);
        // When
        var answer = as(Persona.NETWORK_SERVICE)
                .body(wanted)
                .post("/internal/accesses")
                .then();
        // Then
        answer.statusCode(200).body("items.action", contains("register-participant"));
        as(Persona.HORSENS).body(wanted).post("/internal/accesses").then().statusCode(403);
    }
}
