package dk.opgang.participants.attendance;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AttendanceApiTest {

    @Test
    void a_municipality_counts_the_days_in_denmark() {
        // Given
        UUID id = participant();
        contact(id, "1990-01-31T22:59:59Z", true);
        contact(id, "1990-01-31T23:00:00Z", true);
        contact(id, "1990-02-15T12:00:00Z", false);
        contact(id, "1990-02-28T23:00:00Z", false);
        // When
        ValidatableResponse answer = attendance(Persona.HORSENS, "from=1990-02-01&to=1990-03-01");
        // Then
        answer.statusCode(200)
                .body("rows.key", contains("town-hall"))
                .body("rows[0].contacts", equalTo(2))
                .body("rows[0].noShows", equalTo(1))
                .body("rows[0].noShowPct", equalTo(50.0f))
                .body("disclosureControlled", equalTo(false));
        attendance(Persona.HORSENS, "from=1990-02-01&to=1990-03-01&by=initiative")
                .body("rows.key", contains("none"));
        attendance(Persona.GREVE, "from=1990-02-01&to=1990-03-01").body("rows", empty());
    }

    @Test
    void others_count_what_consents_show_and_see_no_small_numbers() {
        // Given
        UUID id = participant();
        UUID hidden = participant();
        consent(id, Persona.SALUS.organisation().orElseThrow(), "contacts");
        contact(hidden, "1991-02-15T12:00:00Z", true);
        for (int day = 1; day <= 4; day++) {
            contact(id, "1991-02-0" + day + "T12:00:00Z", day > 1);
        }
        // When
        ValidatableResponse answer = attendance(Persona.SALUS, "from=1991-02-01&to=1991-03-01&by=kind");
        // Then
        answer.statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("rows[0].noShows", nullValue())
                .body("rows[0].suppressed", hasItem("noShowPct"));
        attendance(Persona.KAB_3B, "from=1991-02-01&to=1991-03-01")
                .statusCode(200)
                .body("rows", empty());
        attendance(Persona.HORSENS, "from=1991-02-01&to=1991-03-01&by=kind").body("total.contacts", equalTo(5));
    }

    @Test
    void whoever_is_erased_goes_on_being_counted_unless_the_erasure_says_otherwise() {
        // Given
        UUID kept = participant();
        UUID removed = participant();
        contact(kept, "1992-02-15T12:00:00Z", true);
        contact(removed, "1992-02-15T12:00:00Z", false);
        contact(participant(), "1992-02-16T12:00:00Z", false);
        // When
        erase(kept, "");
        erase(removed, "?statistics=remove");
        // Then
        attendance(Persona.HORSENS, "from=1992-02-01&to=1992-03-01")
                .statusCode(200)
                .body("rows.key", contains("town-hall"))
                .body("total.contacts", equalTo(2))
                .body("total.noShows", equalTo(1));
        attendance(Persona.GREVE, "from=1992-02-01&to=1992-03-01").body("rows", empty());
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}?statistics=some", participant())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?statistics"));
    }

    private static void erase(UUID id, String query) {
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/participants/{id}" + query, id)
                .then()
                .statusCode(204);
    }

    @Test
    void every_fault_of_the_query_is_named() {
        // When
        ValidatableResponse answer = attendance(Persona.HORSENS, "to=2020-02-01&by=weather");
        // Then
        answer.statusCode(400).body("errors.code", contains("required", "unknown-value"));
    }

    private static void contact(UUID id, String at, boolean attended) {
        as(Persona.HORSENS)
                .body(Map.of("at", at, "kind", "conversation", "place", "town-hall", "attended", attended))
                .post("/v1/participants/{id}/contacts", id)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse attendance(Persona persona, String query) {
        return as(persona).get("/v1/contact-attendance?" + query).then();
    }
}
