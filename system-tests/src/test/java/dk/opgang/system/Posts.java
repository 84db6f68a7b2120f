package dk.opgang.system;

import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.is;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** What the tests post again and again. */
final class Posts {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Posts() {}

    /** Posts JSON that must be taken, and gives the answer. */
    static JsonPath json(RequestSpecification caller, String path, Map<String, Object> body) {
        return caller.contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(either(is(200)).or(is(201)))
                .extract()
                .jsonPath();
    }

    /** Posts a CSV batch and gives its address, whether or not it is done. */
    static String batch(RequestSpecification caller, String collection, String csv) {
        String id = caller.contentType("text/csv")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(collection)
                .then()
                .statusCode(either(is(201)).or(is(202)))
                .extract()
                .path("id");
        return collection.replaceAll("\\?.*", "") + "/" + id;
    }

    /** The batch when it is done. */
    static JsonPath finished(TheStack stack, Persona persona, String batch) {
        return Awaitility.await()
                .alias(batch)
                .atMost(LIMIT)
                .until(() -> receipt(stack, persona, batch), receipt -> !"processing"
                        .equals(receipt.getString("status")));
    }

    private static JsonPath receipt(TheStack stack, Persona persona, String batch) {
        return stack.as(persona).get(batch).then().statusCode(200).extract().jsonPath();
    }

    /** A participant of the municipality on kontanthjælp since 2018, made up. */
    static String participant(TheStack stack, Persona municipality, String cpr, String areaId) {
        JsonPath answer = json(
                stack.as(municipality),
                "/v1/participants",
                Map.of(
                        "cpr",
                        cpr,
                        "givenName",
                        "Test",
                        "familyName",
                        "Borger",
                        "municipalityCode",
                        municipality.municipality().orElseThrow(),
                        "residence",
                        Map.of("housingAreaId", areaId, "from", "2018-01-01"),
                        "benefit",
                        Map.of("group", "kontanthjaelp", "from", "2018-01-01")));
        return answer.getString("id");
    }

    /**
     * An initiative of Horsens since 2018 with Odinsgaarden as its partner, in which the participant is enrolled since May of that year.
     *
     * @param more what the initiative has besides
     */
    static String enrolledWithPartner(TheStack stack, String name, String participant, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.putAll(Map.of(
                "templateKey",
                "outreach-employment",
                "name",
                name,
                "municipalityCodes",
                List.of("615"),
                "period",
                Map.of("from", "2018-04-01"),
                "partners",
                List.of(Map.of(
                        "organisation",
                        Persona.ODINSGAARDEN.organisation().orElseThrow(),
                        "role",
                        "housing-organisation"))));
        String initiative =
                json(stack.as(Persona.HORSENS), "/v1/initiatives", form).getString("id");
        json(
                stack.as(Persona.HORSENS),
                "/v1/initiatives/" + initiative + "/enrolments",
                Map.of("participantId", participant, "from", "2018-05-01"));
        return initiative;
    }
}
