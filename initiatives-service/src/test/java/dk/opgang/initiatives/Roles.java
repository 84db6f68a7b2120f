package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has roles in initiatives of Horsens, in tests. */
final class Roles {

    private Roles() {}

    static Map<String, Object> form(String role, Map<String, ?> changes) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("role", role);
        form.put("organisation", "615");
        form.put("over18", true);
        form.put("certificates", List.of());
        form.put("from", "2018-01-01");
        form.putAll(changes);
        return form;
    }

    /** A partner that may write; its housing staff may not. */
    static RequestSpecification partner() {
        return Api.withToken(Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write placements.write"));
    }

    static Response post(Persona poster, UUID initiative, Map<String, ?> form) {
        return post(as(poster), initiative, form);
    }

    static Response post(RequestSpecification poster, UUID initiative, Map<String, ?> form) {
        return poster.body(form).post("/v1/initiatives/{id}/role-holders", initiative);
    }

    /** The id of somebody who has the role. */
    static String holder(UUID initiative, String role, Map<String, ?> changes) {
        return Api.id(post(Persona.HORSENS, initiative, form(role, changes))
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    static Response assign(Persona poster, String enrolment, String role, String holder, String from) {
        return assign(as(poster), enrolment, role, holder, from);
    }

    static Response assign(RequestSpecification poster, String enrolment, String role, String holder, String from) {
        return poster.body(Map.of("role", role, "holderId", holder, "from", from))
                .post("/v1/enrolments/{id}/roles", enrolment);
    }
}
