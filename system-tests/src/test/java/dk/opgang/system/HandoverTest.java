package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        assertThat(handoversInTimeline(Persona.HORSENS, person)).containsExactly(HANDOVERS + "/" + id);
        assertThat(handoversInTimeline(Persona.GREVE, accepted.getString("participants[0].participantId")))
                .containsExactly(HANDOVERS + "/" + id);
    }

    private List<String> handoversInTimeline(Persona municipality, String person) {
        JsonPath timeline = stack.as(municipality)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/" + person + "/timeline?kinds=handover")
                .jsonPath();
        assertThat(timeline.getList("missing")).isEmpty();
        return timeline.getList("items.resource");
    }

    @Test
    void what_stands_in_the_way_of_a_handover_is_told_where_it_is_asked_for() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String person = Posts.participant(stack, Persona.HORSENS, "6105800003", area);
        int bornIn = LocalDate.now(ZoneId.of("Europe/Copenhagen")).getYear() - 15;
        String young = Posts.participant(stack, Persona.HORSENS, "6101%02d4001".formatted(bornIn % 100), area);
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/participants/" + person + "/consents",
                Map.of(
                        "purpose", "employment-effort",
                        "dataCategories", List.of("identity"),
                        "sourceOrganisation", "615",
                        "recipientOrganisation", "253",
                        "from", "2020-01-01",
                        "until", "2099-01-01"));
        Map<String, Object> form = form(person, "253");
        Posts.json(stack.as(Persona.HORSENS), HANDOVERS, form);
        Map<String, Object> notification = form(young, "253");
        notification.put("basis", "statutory");
        notification.put("provision", "lommepengejob-5");
        String notified =
                Posts.json(stack.as(Persona.HORSENS), HANDOVERS, notification).getString("id");

        // When
        Response again = post(Persona.HORSENS, HANDOVERS, form);
        Response unserved = post(Persona.HORSENS, HANDOVERS, form(person, "751"));
        Response rejected = post(Persona.GREVE, HANDOVERS + "/" + notified + "/reject", Map.of("reason", "incomplete"));

        // Then
        assertThat(List.of(again, unserved, rejected))
                .extracting(it -> it.statusCode() + " " + it.path("code"))
                .containsExactly("409 handover-open", "409 receiver-has-no-key", "409 notification-stands");
        assertThat(again.<String>path("participantId")).isEqualTo(person);
    }

    @Test
    void what_no_consent_and_no_provision_allows_is_told_at_once() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String person = Posts.participant(stack, Persona.HORSENS, "6105800005", area);
        Map<String, Object> byBoth = form(person, "615");
        byBoth.put("provision", "barnets-lov-132");
        byBoth.put("takesOverOn", "2020-01-01");
        Map<String, Object> tooMuch = form(person, "253");
        tooMuch.put("basis", "statutory");
        tooMuch.put("provision", "lommepengejob-5");
        tooMuch.put("dataCategories", List.of("identity", "benefits"));
        Map<String, Object> repealed = form(person, "253");
        repealed.put("basis", "statutory");
        repealed.put("provision", "serviceloven-152");
        Map<String, Object> ofNoCase = form(person, "253");
        ofNoCase.put("relocationCaseId", "00000000-0000-7000-8000-000000000000");

        // When
        List<List<String>> told = Stream.of(byBoth, tooMuch, repealed, ofNoCase)
                .map(form -> post(Persona.HORSENS, HANDOVERS, form).<List<String>>path("errors.code"))
                .toList();

        // Then
        assertThat(told.get(0)).containsExactlyInAnyOrder("own-municipality", "not-by-consent", "before-sending");
        assertThat(told.get(1)).containsExactlyInAnyOrder("age-outside-provision", "category-not-allowed");
        assertThat(told.get(2)).containsExactly("provision-not-in-force");
        assertThat(told.get(3)).containsExactly("case-not-found");
    }

    private static Map<String, Object> form(String person, String receiver) {
        Map<String, Object> form = new HashMap<>();
        form.put("basis", "consent");
        form.put("participants", List.of(Map.of("participantId", person)));
        form.put("toMunicipalityCode", receiver);
        form.put("dataCategories", List.of("identity"));
        return form;
    }

    private Response post(Persona who, String path, Map<String, Object> body) {
        return stack.as(who).contentType("application/json").body(body).post(path);
    }
}
