package dk.opgang.participants.merge;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Participants of Horsens who turn out to be one person, as the tests of merges make them. */
final class Merging {

    static final String PATH = "/v1/participants/{id}/merges";

    private Merging() {}

    /** Somebody with that number, under a key of their own, on a benefit from that day. */
    static UUID person(String cpr, String sourceId, String group, String from) {
        Map<String, Object> body = Fixture.citizen(cpr);
        body.put("source", Map.of("system", "merging", "id", sourceId));
        body.put("benefit", Map.of("group", group, "from", from));
        return Fixture.id(Fixture.register(body).statusCode(201));
    }

    /** Somebody on kontanthjaelp from that day. */
    static UUID person(String from) {
        return person(Fixture.cpr(), "key-" + UUID.randomUUID(), "kontanthjaelp", from);
    }

    static ValidatableResponse merge(UUID survivor, UUID duplicate, String... more) {
        return as(Persona.HORSENS)
                .header("If-Match", tag(survivor))
                .body(body(duplicate, more))
                .post(PATH, survivor)
                .then();
    }

    /** @param more further fields, each name followed by its value */
    static Map<String, Object> body(UUID duplicate, String... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("duplicateId", duplicate);
        body.put("cpr", "survivor");
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1].equals("true") ? true : more[i + 1]);
        }
        return body;
    }

    static String tag(UUID participant) {
        String tag =
                as(Persona.HORSENS).get("/v1/participants/{id}", participant).header("ETag");
        return tag == null ? "\"0\"" : tag;
    }

    static UUID post(UUID participant, String path, Map<String, ?> body) {
        return Fixture.id(as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/" + path, participant)
                .then()
                .statusCode(201));
    }

    static ValidatableResponse list(UUID participant, String path) {
        return as(Persona.HORSENS)
                .get("/v1/participants/{id}/" + path, participant)
                .then()
                .statusCode(200);
    }

    static UUID contact(UUID participant) {
        return post(
                participant,
                "contacts",
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "home", "attended", true));
    }

    static UUID assessed(UUID participant, String readiness) {
        return post(participant, "education-readiness", Map.of("schoolYear", "2018/2019", "readiness", readiness));
    }

    static UUID household(UUID... members) {
        return Fixture.id(as(Persona.HORSENS)
                .body(Map.of("memberIds", List.of(members)))
                .post("/v1/households")
                .then()
                .statusCode(201));
    }

    static String lookUp(String cpr) {
        return as(Persona.HORSENS)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .path("id");
    }
}
