package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Occasions in initiatives of Horsens, in tests. */
final class Occasions {

    private Occasions() {}

    static Map<String, Object> form(String activity, String at, Map<String, ?> changes) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("activity", activity);
        form.put("at", at);
        form.put("minutes", 60);
        form.put("place", "home");
        form.put("holderIds", List.of());
        form.putAll(changes);
        return form;
    }

    static Response post(Persona poster, UUID initiative, Map<String, ?> form) {
        return as(poster).body(form).post("/v1/initiatives/{id}/occasions", initiative);
    }

    static String held(UUID initiative, String activity, String at, Map<String, ?> changes) {
        return Api.id(post(Persona.HORSENS, initiative, form(activity, at, changes))
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    static Response attend(Persona teller, String occasion, List<String> present, List<String> absent) {
        return as(teller)
                .body(Map.of("present", present, "absent", absent, "excused", List.of()))
                .post("/v1/occasions/{id}/attendance", occasion);
    }
}
