package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Job openings, for tests. */
final class Openings {

    private Openings() {}

    /** An opening that keeps every rule. */
    static Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("employerCvr", World.EMPLOYER);
        form.put("title", "Hjælp i butikken");
        form.put("kind", "leisure-job");
        form.put("occupation", Map.of("code", "5223", "label", "Butiksassistent"));
        form.put("places", 1);
        form.put("weeklyHours", 8);
        form.put("slots", List.of("weekend"));
        form.put("from", "2026-01-05");
        return form;
    }

    static Map<String, Object> form(Map<String, ?> changes) {
        Map<String, Object> form = form();
        form.putAll(changes);
        return form;
    }

    static String draft(Persona poster, Map<String, ?> changes) {
        return Api.id(as(poster).body(form(changes)).post("/v1/job-openings"));
    }

    static String open(Persona poster, Map<String, ?> changes) {
        String id = draft(poster, changes);
        as(poster)
                .body(Map.of("to", "open"))
                .post("/v1/job-openings/{id}/transitions", id)
                .then()
                .statusCode(200);
        return id;
    }
}
