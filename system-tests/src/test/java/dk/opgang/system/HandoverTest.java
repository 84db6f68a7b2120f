package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody moves from Horsens to Greve: two services and the gateway between them. */
class HandoverTest {

    private static final String HANDOVERS = "/v1/handovers";

    private final TheStack stack = TheStack.get();

    @Test
    void a_person_with_all_that_was_chosen_passes_from_one_municipality_to_the_other() {
        // Given
        String person = Posts.participant(stack, Persona.HORSENS, "6105800002", stack.newArea(Persona.HORSENS));
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/participants/" + person + "/consents",
                Map.of(
                        "purpose", "employment-effort",
                        "dataCategories", List.of("identity", "benefits", "residence", "enrolments", "placements"),
                        "sourceOrganisation", "615",
                        "recipientOrganisation", "253",
                        "from", "2020-01-01",
                        "until", "2099-01-01"));
        String id = Posts.json(
                        stack.as(Persona.HORSENS),
                        HANDOVERS,
                        Map.of(
                                "basis", "consent",
                                "participants", List.of(Map.of("participantId", person)),
                                "toMunicipalityCode", "253",
                                "dataCategories", List.of("identity", "residence", "enrolments", "placements"),
                                "openItems", List.of(Map.of("kind", "follow-up", "what", "En samtale"))))
                .getString("id");
        Response early = stack.as(Persona.GREVE).get(HANDOVERS + "/" + id + "/content");
        Response cover = stack.as(Persona.GREVE)
                .header("Opgang-Purpose", "case-handling")
                .get(HANDOVERS + "/" + id + "/cover");

        // When
        JsonPath accepted = stack.as(Persona.GREVE)
                .contentType("application/json")
                .body("{}")
                .post(HANDOVERS + "/" + id + "/accept")
                .jsonPath();

        // Then
        JsonPath content =
                stack.as(Persona.GREVE).get(HANDOVERS + "/" + id + "/content").jsonPath();
        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(cover.jsonPath().getString("items[0].cpr")).isEqualTo("6105800002");
        assertThat(content.getString("participants[0].participantId"))
                .isEqualTo(accepted.getString("participants[0].participantId"));
        assertThat(content.getList("participants[0].residences")).hasSize(1);
        assertThat(content.getList("participants[0].placements")).isEmpty();
        assertThat(content.getString("openItems[0].what")).isEqualTo("En samtale");
        assertThat(stack.as(Persona.HORSENS)
                        .get(HANDOVERS + "/" + id)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("accepted");
        assertThat(stack.as(Persona.ODENSE).get(HANDOVERS + "/" + id).statusCode())
                .isEqualTo(404);
    }
}
