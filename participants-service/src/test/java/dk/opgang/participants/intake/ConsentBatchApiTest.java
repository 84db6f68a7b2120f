package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Consents in numbers keep the rules of single ones. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentBatchApiTest {

    private static final String RECIPIENT = Persona.ODINSGAARDEN.organisation().orElseThrow();

    @Test
    void rows_become_consents_of_the_municipality() {
        // Given
        UUID participant = participant();
        List<Map<String, Object>> rows = List.of(row(participant), row(participant));
        // When
        ValidatableResponse batch = post("", rows);
        // Then
        batch.body("rows.created", equalTo(2));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/consents", participant)
                .then()
                .body("items", hasSize(2))
                .body("items[0].dataCategories", containsInAnyOrder("benefits", "education"))
                .body("items[0].sourceOrganisation", equalTo("615"))
                .body("items[0].givenBy", equalTo("participant"))
                .body("items[0].state", equalTo("active"));
        post("", rows).body("rows.unchanged", equalTo(2)).body("rows.created", equalTo(0));
    }

    @Test
    void a_row_is_what_a_single_post_makes_of_it() {
        // Given
        UUID participant = participant();
        Map<String, Object> row = row(participant);
        row.put("initiativeId", "01980a5e-7c00-7000-8000-0000000000d1");
        row.put("givenOn", "2019-12-20");
        row.put("form", "written");
        row.put("textVersion", "v1");
        Map<String, Object> single = new LinkedHashMap<>(row);
        single.keySet().removeAll(List.of("sourceSystem", "sourceId", "participantId"));
        single.put("source", Map.of("system", "esdh", "id", UUID.randomUUID().toString()));
        single.put("dataCategories", List.of("education", "benefits"));
        single.put("sourceOrganisation", "615");
        as(Persona.HORSENS)
                .body(single)
                .post("/v1/participants/{id}/consents", participant)
                .then()
                .statusCode(201);
        // When
        post("", List.of(row)).body("rows.created", equalTo(1));
        // Then
        List<Map<String, Object>> told = as(Persona.HORSENS)
                .get("/v1/participants/{id}/consents", participant)
                .then()
                .extract()
                .path("items");
        told.forEach(it -> it.keySet().removeAll(List.of("id", "source", "createdAt", "updatedAt")));
        assertEquals(told.get(0), told.get(1));
    }

    @Test
    void other_terms_under_a_known_key_are_refused() {
        // Given
        Map<String, Object> row = row(participant());
        post("", List.of(row)).body("rows.created", equalTo(1));
        // When
        row.put("purpose", "placement");
        // Then
        rejections(post("", List.of(row)))
                .body("items[0].errors.pointer", contains("/purpose"))
                .body("items[0].errors.code", contains("differs"));
    }

    @Test
    void every_fault_of_a_row_is_told() {
        // Given
        Map<String, Object> wrong = row(participant());
        wrong.put("purpose", "anything");
        wrong.put("dataCategories", "benefits+diagnoses");
        wrong.put("recipientOrganisation", "615");
        wrong.put("until", "2019-01-01");
        wrong.put("form", "whispered");
        Map<String, Object> unreadable = new HashMap<>(wrong);
        unreadable.put("sourceId", UUID.randomUUID().toString());
        unreadable.put("recipientOrganisation", "12345678");
        unreadable.put("initiativeId", "none");
        // When
        ValidatableResponse batch = post("", List.of(wrong, unreadable));
        // Then
        List<String> told = List.of("/purpose", "/dataCategories", "/recipientOrganisation", "/until", "/form");
        rejections(batch)
                .body("items[0].errors.pointer", containsInAnyOrder(told.toArray()))
                .body("items[1].errors.pointer", hasItems(told.toArray()))
                .body("items[1].errors.pointer", hasItem("/initiativeId"))
                .body("items[1].errors", hasSize(6));
    }

    @Test
    void a_refused_row_takes_no_other_with_it() {
        // Given
        UUID participant = participant();
        Map<String, Object> unknown = row(UUID.randomUUID());
        Map<String, Object> late = row(participant);
        late.put("givenOn", "2020-02-01");
        // When
        ValidatableResponse batch = post("", List.of(row(participant), unknown, late, row(participant)));
        // Then
        batch.body("rows.created", equalTo(2)).body("rows.rejected", equalTo(2));
        rejections(batch).body("items.errors.code.flatten()", contains("participant-not-found", "after-from"));
    }

    @Test
    void a_dry_run_leaves_nothing() {
        // Given
        UUID participant = participant();
        // When
        ValidatableResponse batch = post("?dryRun=true", List.of(row(participant), row(participant)));
        // Then
        batch.body("rows.created", equalTo(2));
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 0);
    }

    private static Map<String, Object> row(UUID participant) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sourceSystem", "esdh");
        row.put("sourceId", UUID.randomUUID().toString());
        row.put("participantId", participant);
        row.put("purpose", "employment-effort");
        row.put("dataCategories", "education+benefits");
        row.put("recipientOrganisation", RECIPIENT);
        row.put("caseReference", "2020-17");
        row.put("from", "2020-01-01");
        row.put("until", "2099-01-01");
        row.put("givenBy", "participant");
        return row;
    }

    private static ValidatableResponse post(String query, List<Map<String, Object>> rows) {
        return as(Persona.HORSENS)
                .body(new ArrayList<>(rows))
                .post("/v1/consent-batches" + query)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse rejections(ValidatableResponse batch) {
        return as(Persona.HORSENS)
                .get("/v1/consent-batches/{id}/rejections", batch.extract().<String>path("id"))
                .then()
                .statusCode(200);
    }
}
