package dk.opgang.network.exchange;

import static dk.opgang.network.exchange.TwoInstallations.AALBORG;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests and messages for matches of which one side is Aalborg's, in the other installation. */
final class MatchesOfNord {

    static final String OFFERS = "/v1/housing-offers";
    static final String CASES = "/v1/relocation-cases";
    static final String MATCHES = "/v1/relocation-matches";
    static final String SCOPES = "exchange.read exchange.write";
    static final String ORGANISATION = "90100009";

    private MatchesOfNord() {}

    static boolean isOf(String matchId, JsonNode told) {
        return told.path("matchId").asText().equals(matchId);
    }

    static boolean isAt(String state, JsonNode told) {
        return told.path("state").asText().equals(state);
    }

    static RequestSpecification byHorsens() {
        return Api.withToken(Tokens.municipality("615", SCOPES));
    }

    static Response byHorsens(String path) {
        return byHorsens().get(path);
    }

    static RequestSpecification byOrganisation() {
        return Api.withToken(Tokens.organisation(ORGANISATION, SCOPES));
    }

    static Response answer(RequestSpecification who, String matchId, String party, String answer) {
        return who.body("{\"party\": \"%s\", \"answer\": \"%s\"}".formatted(party, answer))
                .post(MATCHES + "/" + matchId + "/answers");
    }

    static void keysAreTold() {
        Nord.says(Nord.envelope("keys", null, Nord.key()));
        TestDatabase.await(
                "select count(*) from exchange_keys where municipality_code = '851' and key_id = '" + Nord.keyId()
                        + "'",
                1);
    }

    static UUID offeredThere() {
        keysAreTold();
        UUID home = UUID.randomUUID();
        Nord.says(Nord.envelope("offer", null, """
                {"offerId": "%s", "housingOrganisation": "%s", "municipalityCode": "%s", "rooms": 4, "squareMetres": 80,
                 "rentDkk": "6200.00", "availableFrom": "2026-01-01", "accessible": false, "petsAllowed": true, "state": "available"}""".formatted(home, ORGANISATION, AALBORG)));
        TestDatabase.await("select count(*) from housing_offers where id = '" + home + "'", 1);
        return home;
    }

    static String offeredHere() {
        return Api.id(byOrganisation().body("""
                {"municipalityCode": "615", "addressId": "%s", "rooms": 3, "squareMetres": 70, "rentDkk": "5000.00",
                 "availableFrom": "2026-01-01"}""".formatted(UUID.randomUUID())).post(OFFERS));
    }

    static String seeking(String person) {
        String id = Api.id(byHorsens().body("""
                {"programme": "move-in-coordination", "participantIds": ["%1$s"],
                 "familyAgreement": [{"participantId": "%1$s", "givenOn": "2026-02-01", "form": "written"}], "openedOn": "2026-01-15",
                 "wish": {"municipalityCodes": ["%2$s"], "roomsMin": 3, "maxRentDkk": "7501.00", "moveFrom": "2026-03-17"}}""".formatted(person, AALBORG)).post(CASES));
        byHorsens()
                .body("{\"to\": \"seeking\"}")
                .post(CASES + "/" + id + "/transitions")
                .then()
                .statusCode(200);
        return id;
    }

    static Response propose(String caseId, UUID home) {
        return byHorsens().body("{\"offerId\": \"%s\"}".formatted(home)).post(CASES + "/" + caseId + "/matches");
    }

    static String answered(String matchId, String municipality, String organisation, int revision) {
        return """
                {"matchId": "%s", "refused": null, "offerState": "reserved", "municipality": %s, "organisation": %s, "reason": "Optaget",
                 "addressId": null, "strategy": null, "revisions": {"revision": %d, "heard": 1, "expected": true}}""".formatted(matchId, given(municipality), given(organisation), revision);
    }

    static String given(String accepted) {
        return accepted.equals("null")
                ? "null"
                : "{\"accepted\": %s, \"on\": \"2026-02-10\", \"form\": null}".formatted(accepted);
    }

    static String told(String matchId, String caseId, String home, String state, String agreed, int revision) {
        boolean isOver = state.equals("released");
        return """
                {"matchId": "%s", "caseId": "%s", "offerId": "%s", "sendingMunicipalityCode": "851", "receivingMunicipalityCode": "615",
                 "housingOrganisation": "%s", "state": "%s", "reason": null, "answerBy": "2099-01-01T00:00:00Z",
                 "answers": {"family": %s, "municipality": %s, "organisation": %s}, "programme": "move-in-coordination", "regionCode": "1081",
                 "household": {"small": 1, "school": 0, "young": 0, "adult": 2, "isWorking": true, "isLearning": false},
                 "wish": {"municipalityCodes": ["615"], "roomsMin": 2, "maxRentDkk": "7500.00", "accessible": false, "petsAllowed": true, "moveFrom": "2026-03"},
                 "caseState": "%s", "history": [{"state": "proposed", "at": "2026-01-01T08:00:00Z", "by": "sender"}],
                 "revisions": {"revision": %d, "heard": 0, "expected": true}}""".formatted(
                        matchId,
                        caseId,
                        home,
                        ORGANISATION,
                        state,
                        given("true"),
                        given(agreed),
                        given(agreed),
                        isOver ? "on-hold" : state,
                        revision);
    }
}
