package dk.opgang.participants;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Citizens of the tests. Their numbers are fictive: every one is used once. */
public final class Fixture {

    public static final String AREA = "01980a5e-7c00-7000-8000-0000000000a1";
    public static final String OTHER_AREA = "01980a5e-7c00-7000-8000-0000000000a2";

    private static final String CITIZENS = "opgang.test.citizens";

    private Fixture() {}

    /** A CPR that nobody has used, of somebody born on 1 February 1984. */
    public static String cpr() {
        // The database outlives the application, and with it this class, when tests need another configuration.
        Object next = System.getProperties()
                .compute(
                        CITIZENS,
                        (key, last) -> last == null ? "0" : Integer.toString(Integer.parseInt(last.toString()) + 1));
        return "010284%04d".formatted(Integer.parseInt(next.toString()));
    }

    /** The body of a registration, to be changed by a test. */
    public static Map<String, Object> citizen() {
        return citizen(cpr());
    }

    public static Map<String, Object> citizen(String cpr) {
        Map<String, Object> body = new HashMap<>();
        body.put("cpr", cpr);
        body.put("givenName", "Testine");
        body.put("familyName", "Prøvesen");
        return body;
    }

    /** Registers the citizen with Horsens. */
    public static ValidatableResponse register(Map<String, Object> body) {
        return as(Persona.HORSENS).body(body).post("/v1/participants").then();
    }

    /** A new participant of Horsens who lives in an area and is on kontanthjaelp since 2018. */
    public static UUID participant() {
        Map<String, Object> body = citizen();
        body.put("residence", Map.of("housingAreaId", AREA, "from", "2017-01-01"));
        body.put("benefit", Map.of("group", "kontanthjaelp", "from", "2018-01-01"));
        return id(register(body).statusCode(201));
    }

    /** Lets the recipient read the participant's data of those categories, for ever. */
    public static UUID consent(UUID participant, String recipient, String... categories) {
        return id(as(Persona.HORSENS)
                .body(consentBody(recipient, categories))
                .post("/v1/participants/{id}/consents", participant)
                .then()
                .statusCode(201));
    }

    public static Map<String, Object> consentBody(String recipient, String... categories) {
        Map<String, Object> body = new HashMap<>();
        body.put("purpose", "employment-effort");
        body.put("dataCategories", categories);
        body.put("sourceOrganisation", "615");
        body.put("recipientOrganisation", recipient);
        body.put("from", "2020-01-01");
        body.put("until", "2099-01-01");
        return body;
    }

    public static UUID id(ValidatableResponse response) {
        return UUID.fromString(Api.id(response.extract().response()));
    }
}
