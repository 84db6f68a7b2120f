package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contracts, what is delivered under them, and who sees how much of it. */
@ServiceTest
class ContractApiTest {

    @Test
    void routesAreToldToEverybody() {
        // Given
        String path = "/v1/procurement-routes";

        // When
        ValidatableResponse told = as(Persona.FRONTEND)
                .get(path + "?amountDkk=50000000&subject=works&on=2019-05-01")
                .then();

        // Then
        told.statusCode(200)
                .body("amountDkk", equalTo("50000000.00"))
                .body("determined", equalTo(true))
                .body("thresholds.key", hasItem("eu-threshold"))
                .body("thresholds.find { it.key == 'eu-threshold' }.valueDkk", equalTo("41305415.00"))
                .body("thresholds.find { it.key == 'eu-threshold' }.confidence", equalTo("B"))
                .body(
                        "routes.findAll { it.admissible }.route",
                        contains("eu-tender", "part-lot", "social-clause", "voluntary-agreement", "fund"))
                .body("routes.find { it.route == 'part-lot' }.lots.eachAtMostDkk", equalTo("7445100.00"))
                .body("routes.find { it.route == 'part-lot' }.lots.togetherAtMostDkk", equalTo("10000000.00"))
                .body("routes.find { it.route == 'fund' }.conditions.da", hasSize(2));
        as(Persona.FRONTEND)
                .get(path + "?amountDkk=0&subject=goods&buyer=state")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?amountDkk", "?subject", "?buyer"));
        as(Persona.FRONTEND).get(path).then().body("errors.code", contains("required", "required"));
    }

    @Test
    void whatAContractMayNotAskIsRefusedAndWhatIsDoubtfulIsRemarked() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        Map<String, Object> form = World.contractForm(initiative);
        form.put("clause", Map.of("kind", "hours-share", "placeBound", true));
        form.put("subject", "goods");
        form.put("to", "2019-03-01");
        form.put("contractor", Map.of("cvr", "12345678"));

        // When
        ValidatableResponse refused =
                as(Persona.HORSENS).body(form).post("/v1/contracts").then();

        // Then
        refused.statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/clause/sharePct",
                                "/clause/placeBound",
                                "/subject",
                                "/to",
                                "/contractor/cvr",
                                "/contractor/name"))
                .body("errors.code", hasItem("clause-tied-to-place"));
        Map<String, Object> foreign = World.contractForm(World.initiative(Persona.GREVE, "outreach-employment"));
        foreign.put("buyer", "253");
        as(Persona.HORSENS)
                .body(foreign)
                .post("/v1/contracts")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("initiative-not-found", "buyer-not-own"));
        Map<String, Object> doubtful = World.contractForm(initiative);
        doubtful.put("route", "two-invited");
        as(Persona.HORSENS)
                .body(doubtful)
                .post("/v1/contracts")
                .then()
                .statusCode(201)
                .body("remarks.code", contains("route-not-admissible"))
                .body("remarks.pointer", contains("/route"));
        as(Persona.CONTRACTOR)
                .body(World.contractForm(initiative))
                .post("/v1/contracts")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyMunicipalitiesRegisterContracts() {
        // Given
        Map<String, Object> form = World.contractForm(World.initiative(Persona.HORSENS, "outreach-employment"));

        // When
        ValidatableResponse refused = Api.withToken(
                        Tokens.organisation(World.ODINSGAARDEN, "initiatives.read initiatives.write"))
                .body(form)
                .post("/v1/contracts")
                .then();

        // Then
        refused.statusCode(403).body("code", equalTo("contract-needs-municipality"));
    }

    @Test
    void theClauseIsHeldAgainstWhatIsDelivered() {
        // Given
        String path = contract();
        deliver(path, "2019-03", "a", 100, 6).statusCode(201);
        deliver(path, "2019-04", "a", 50.5, 8).statusCode(201);
        deliver(path, "2019-04", "b", 20, 3).statusCode(201);

        // When
        ValidatableResponse status =
                as(Persona.HORSENS).get(path + "/delivery?until=2019-08-30").then();

        // Then
        status.statusCode(200)
                .body("requiredHours", equalTo(500))
                .body("deliveredHours", equalTo(170.5f))
                .body("sharePct", equalTo(1.7f))
                .body("expectedHours", equalTo(250))
                .body("state", equalTo("behind"))
                .body("persons", equalTo(11))
                .body("byJobKind.jobKind", contains("a", "b"))
                .body("byJobKind.persons", contains(8, 3));
        as(Persona.HORSENS)
                .get(path + "/delivery?until=2019-03-31")
                .then()
                .body("deliveredHours", equalTo(100))
                .body("state", equalTo("on-pace"));
        deliver(path, "2019-05", "f", 400, 5).statusCode(201);
        as(Persona.HORSENS).get(path + "/delivery").then().body("state", equalTo("met"));
        deliver(path, "2020-03", "f", 1, 1).statusCode(422).body("errors.code", contains("outside-contract"));
        deliver(path, "2019-13", "f", 1, 1).statusCode(422).body("errors.pointer", contains("/month"));
    }

    @Test
    void contractorAndBuyerReadWithoutFewPersons() {
        // Given
        String path = contract();
        deliver(path, "2019-03", "a", 100, 6).statusCode(201);
        deliver(path, "2019-03", "b", 20, 3).statusCode(201);
        UUID participant = People.adult("615");
        as(Persona.HORSENS)
                .body(Map.of("jobKind", "c", "from", "2019-08-01", "participantId", participant))
                .post(path + "/promised-places")
                .then()
                .statusCode(201)
                .body("participantId", equalTo(participant.toString()));

        // When
        ValidatableResponse status =
                as(Persona.CONTRACTOR).get(path + "/delivery").then();

        // Then
        status.statusCode(200)
                .body("deliveredHours", equalTo(120))
                .body("persons", nullValue())
                .body("byJobKind.persons", contains(6, null))
                .body("agreements", equalTo(1));
        as(Persona.CONTRACTOR).get(path + "/deliveries").then().body("items.persons", containsInAnyOrder(6, null));
        as(Persona.CONTRACTOR)
                .get(path + "/promised-places")
                .then()
                .body("items.jobKind", contains("c"))
                .body("items.participantId", contains(nullValue()));
        as(Persona.CONTRACTOR)
                .get("/v1/contracts")
                .then()
                .body("items.id", hasItem(path.substring(path.lastIndexOf('/') + 1)));
        deliver(Persona.CONTRACTOR, path, "2019-03", "a", 1, 1)
                .statusCode(403)
                .body("code", equalTo("contract-not-yours"));
        for (Persona stranger : List.of(Persona.GREVE, Persona.ODINSGAARDEN)) {
            as(stranger).get(path).then().statusCode(404);
            as(stranger).get(path + "/deliveries").then().statusCode(404);
            as(stranger).get(path + "/promised-places").then().statusCode(404);
            as(stranger).get("/v1/contracts?limit=500").then().body("items", empty());
        }
        as(Persona.HORSENS)
                .body(Map.of("jobKind", "a", "from", "2019-08-01", "participantId", People.adult("253")))
                .post(path + "/promised-places")
                .then()
                .statusCode(422)
                .body("errors.code", contains("job-kind-differs"));
        as(Persona.HORSENS)
                .body(Map.of("jobKind", "c", "from", "2019-08-01", "participantId", People.adult("253")))
                .post(path + "/promised-places")
                .then()
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
    }

    @Test
    void aPlaceForgetsAPersonWhoIsErased() throws Exception {
        // Given
        String path = contract();
        UUID participant = People.adult("615");
        as(Persona.HORSENS)
                .body(Map.of("jobKind", "c", "from", "2019-08-01", "participantId", participant))
                .post(path + "/promised-places")
                .then()
                .statusCode(201);

        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", participant, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records")
                .then()
                .body("promisedPlaces.from", contains("2019-08-01"));

        // When
        Events.erased(participant);

        // Then
        TestDatabase.await("select count(*) from promised_places where participant_id = '" + participant + "'", 0);
        as(Persona.HORSENS)
                .get(path + "/promised-places")
                .then()
                .body("items", hasSize(1))
                .body("items.participantId", not(hasItem(participant.toString())));
        assertEquals(200, as(Persona.HORSENS).get(path).statusCode());
    }

    private static String contract() {
        return "/v1/contracts/"
                + Api.id(as(Persona.HORSENS)
                        .body(World.contractForm(World.initiative(Persona.HORSENS, "outreach-employment")))
                        .post("/v1/contracts"));
    }

    private static ValidatableResponse deliver(String path, String month, String kind, double hours, int persons) {
        return deliver(Persona.HORSENS, path, month, kind, hours, persons);
    }

    private static ValidatableResponse deliver(
            Persona who, String path, String month, String kind, double hours, int persons) {
        return as(who).body(Map.of("month", month, "jobKind", kind, "hours", hours, "persons", persons))
                .post(path + "/deliveries")
                .then();
    }
}
