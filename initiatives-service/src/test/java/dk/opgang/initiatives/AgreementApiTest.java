package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Byg dem op": what a contractor and a school owe, what they deliver, and where that stands. */
@ServiceTest
class AgreementApiTest {

    private static final String CONTRACTOR = Persona.CONTRACTOR.organisation().orElseThrow();
    private static final String SCHOOL = "91234564";

    private UUID initiative;

    @BeforeEach
    void begin() {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "build-them-up");
        form.put(
                "partners",
                List.of(
                        Map.of("organisation", CONTRACTOR, "role", "contractor"),
                        Map.of("organisation", World.ODINSGAARDEN, "role", "housing-organisation"),
                        Map.of("organisation", SCHOOL, "role", "education-institution")));
        initiative = World.initiative(Persona.HORSENS, form);
    }

    @Test
    void whatIsLeftOutIsAsTheTemplateHasItAndNothingIsBelowIt() {
        // When
        Response whole = agree(CONTRACTOR, "contractor", null);

        // Then
        whole.then()
                .statusCode(201)
                .body("obligations.key", contains("clause-places"))
                .body("obligations.least", contains(1))
                .body("obligations.per", contains("period"));
        agree(SCHOOL, "education-institution", List.of(Map.of("key", "training-places", "least", 0.5)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("below-template"));
        agree(
                        SCHOOL,
                        "contractor",
                        List.of(Map.of("key", "training-places"), Map.of("key", "clause-places", "per", "week")))
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("partner-missing", "unknown-key", "unknown-code"));
        as(Persona.HORSENS)
                .get("/v1/initiatives/" + initiative + "?expand=agreements")
                .then()
                .body("agreements.items", hasSize(1));
    }

    @Test
    void theSchoolKeepsPaceByWhatItTells() {
        // Given
        String path = "/v1/agreements/"
                + Api.id(
                        agree(SCHOOL, "education-institution", List.of(Map.of("key", "training-places", "least", 12))));
        deliver(path, "training-places", "2023-03-01", 6).then().statusCode(201);
        deliver(path, "training-places", "2024-03-01", 12).then().statusCode(201);

        // When
        Response status = as(Persona.HORSENS).get(path + "/status?on=2024-06-30");

        // Then
        status.then()
                .statusCode(200)
                .body("obligations.key", contains("training-places"))
                .body("obligations[0].periods.from", contains("2023-01-01", "2024-01-01"))
                .body("obligations[0].periods.state", contains("behind", "met"))
                .body("obligations[0].periods[1].expected", equalTo(5.97f));
        as(Persona.HORSENS)
                .get(path + "/status?on=2023-06-30")
                .then()
                .body("obligations[0].periods.state", contains("on-pace"));
        deliver(path, "clause-places", "2024-03-01", 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-key"));
        deliver(path, "training-places", "2022-12-31", 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("outside-agreement"));
    }

    @Test
    void aPartyReadsAndTellsItsOwnAndPlacementsCountByThemselves() {
        // Given
        String path = "/v1/agreements/" + Api.id(agree(CONTRACTOR, "contractor", null));
        String others = "/v1/agreements/" + Api.id(agree(SCHOOL, "education-institution", null));

        // When
        Response own = as(Persona.CONTRACTOR).get(path);

        // Then
        own.then().statusCode(200).body("source", nullValue());
        assertEquals(
                List.of(404, 404),
                List.of(
                        as(Persona.CONTRACTOR).get(others).statusCode(),
                        as(Persona.GREVE).get(path).statusCode()));
        as(Persona.CONTRACTOR)
                .get("/v1/initiatives/" + initiative + "/agreements")
                .then()
                .body("items", hasSize(1));
        deliver(Persona.CONTRACTOR, path, "clause-places", "2024-03-01", 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("counted-from-placements"));
        as(Persona.CONTRACTOR)
                .get(path + "/status?on=2024-06-30")
                .then()
                .statusCode(200)
                .body("obligations[0].periods.delivered", contains(0))
                .body("obligations[0].periods.state", contains("unknown"));
        as(Persona.CONTRACTOR).get(others + "/status").then().statusCode(404);
    }

    @Test
    void placementsOfTheKindsOfJobThatAreOwedCount() {
        // Given
        initiative = owing(2, """
                {"jobKinds": ["e"]}""");
        String path = "/v1/agreements/" + Api.id(agree(CONTRACTOR, "contractor", null));
        place(CONTRACTOR, "e", "2023-02-06");
        place(CONTRACTOR, null, "2023-02-06");
        place(World.EMPLOYER, "e", "2023-02-06");
        place(CONTRACTOR, "e", "2023-05-01");

        // When
        Response byBuyer = as(Persona.HORSENS).get(path + "/status?on=2023-04-30");

        // Then
        byBuyer.then()
                .statusCode(200)
                .body("obligations[0].periods.delivered", contains(1))
                .body("obligations[0].periods.state", contains("unknown"));
        as(Persona.CONTRACTOR)
                .get(path + "/status?on=2023-05-01")
                .then()
                .body("obligations[0].periods.delivered", contains(2))
                .body("obligations[0].periods.state", contains("met"));
    }

    @Test
    void placementsCountByAllThatAnObligationIsNarrowedBy() {
        // Given
        initiative = owing(1, """
                {"prospects": ["apprenticeship"], "payers": ["employer"], "employerKinds": ["private"]}""");
        String path = "/v1/agreements/" + Api.id(agree(CONTRACTOR, "contractor", null));
        place(Map.of("prospect", "apprenticeship", "payer", "employer"));
        place(Map.of("prospect", "unskilled-work", "payer", "employer"));
        place(Map.of("prospect", "apprenticeship", "payer", "project"));
        place(Map.of("prospect", "apprenticeship"));

        // When
        Response status = as(Persona.HORSENS).get(path + "/status?on=2023-04-30");

        // Then
        status.then()
                .statusCode(200)
                .body("obligations[0].periods.delivered", contains(1))
                .body("obligations[0].periods.state", contains("met"));
    }

    @Test
    void anOrganisationAgreesForItselfAndChangesNothingThatWasAgreed() {
        // Given
        String path = "/v1/agreements/" + Api.id(agree(CONTRACTOR, "contractor", null));
        String partner = Tokens.organisation(CONTRACTOR, "initiatives.read initiatives.write");

        // When
        Response others = Api.withToken(partner)
                .body(Map.of("organisation", SCHOOL, "role", "education-institution", "from", "2023-01-01"))
                .post("/v1/initiatives/{id}/agreements", initiative);
        Response changed = Api.withToken(partner)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "2024-01-01"))
                .patch(path);

        // Then
        others.then().statusCode(403).body("code", equalTo("agreement-not-yours"));
        changed.then().statusCode(403).body("code", equalTo("agreement-not-yours"));
        as(Persona.HORSENS).get(path).then().body("to", nullValue());
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/agreements", initiative)
                .then()
                .body("items", hasSize(1));
    }

    /** An initiative of a programme of its own, whose contractor owes placements. */
    private static UUID owing(int least, String where) {
        String key = "owed-" + UUID.randomUUID().toString().substring(24);
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Forpligtet", "en": "Owed"}, "theme": "business-cooperation",
                         "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
                         "obligations": [{"key": "places", "name": {"da": "Pladser", "en": "Places"}, "role": "contractor",
                           "quantity": "placements", "least": %d, "per": "period", "countedFrom": "placements",
                           "where": %s}]}""".formatted(key, least, where))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, key);
        form.put("partners", List.of(Map.of("organisation", CONTRACTOR, "role", "contractor")));
        return World.initiative(Persona.HORSENS, form);
    }

    private void place(Map<String, String> terms) {
        Map<String, Object> form = placed(CONTRACTOR);
        form.putAll(Map.of("from", "2023-02-06", "to", "2023-04-03"));
        form.putAll(terms);
        World.place(Persona.HORSENS, form).statusCode(201);
    }

    private Map<String, Object> placed(String employer) {
        UUID participant = People.adult("615");
        Map<String, Object> form = World.placementForm(participant, "site-" + participant);
        form.put("initiativeId", initiative);
        form.put("employer", Map.of("cvr", employer, "name", "Murerfirmaet", "kind", "private"));
        return form;
    }

    private void place(String employer, @Nullable String jobKind, String from) {
        Map<String, Object> form = placed(employer);
        form.put("from", from);
        form.put("to", LocalDate.parse(from).plusWeeks(8).toString());
        if (jobKind != null) {
            form.put("jobKind", jobKind);
            form.put("prospect", "unskilled-work");
        }
        World.place(Persona.HORSENS, form).statusCode(201);
    }

    private Response agree(String organisation, String role, List<Map<String, Object>> obligations) {
        Map<String, Object> form = new HashMap<>();
        form.put("organisation", organisation);
        form.put("role", role);
        form.put("from", "2023-01-01");
        form.put("obligations", obligations);
        return as(Persona.HORSENS).body(form).post("/v1/initiatives/{id}/agreements", initiative);
    }

    private static Response deliver(String path, String obligation, String on, int quantity) {
        return deliver(Persona.HORSENS, path, obligation, on, quantity);
    }

    private static Response deliver(Persona who, String path, String obligation, String on, int quantity) {
        return as(who).body(Map.of("obligation", obligation, "on", on, "quantity", quantity))
                .post(path + "/deliveries");
    }
}
