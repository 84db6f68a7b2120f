package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of groups have in common. */
final class Groups {

    private Groups() {}

    /** A template of Horsens with those parts. */
    static void template(String key, String parts) {
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "family",
                         "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false}, %s}""".formatted(key, parts))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
    }

    /** A group that forms. */
    static String form(Persona poster, UUID initiative, Map<String, ?> more) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("name", "Klassen"));
        form.putAll(more);
        return as(poster)
                .body(form)
                .post("/v1/initiatives/{id}/groups", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response join(Persona poster, String group, List<String> enrolments, String from) {
        return as(poster).body(Map.of("enrolmentIds", enrolments, "from", from)).post("/v1/groups/{id}/members", group);
    }

    static Response move(Persona mover, String group, String to, String on) {
        return as(mover).body(Map.of("to", to, "on", on)).post("/v1/groups/{id}/transitions", group);
    }

    static String enrol(Persona poster, UUID initiative, UUID participant, String from, Map<String, ?> more) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("participantId", participant, "from", from));
        form.putAll(more);
        return as(poster)
                .body(form)
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
