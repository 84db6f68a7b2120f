package dk.opgang.network.exchange;

import static dk.opgang.network.exchange.MatchesOfNord.byHorsens;
import static dk.opgang.network.exchange.MatchesOfNord.byOrganisation;
import static dk.opgang.network.exchange.MatchesOfNord.keysAreTold;
import static dk.opgang.network.exchange.MatchesOfNord.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.Residents;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who moves where, agreed on by municipalities of two installations. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AgreementsAcrossApiTest {

    private static final String AGREEMENTS = "/v1/move-in-agreements";
    private static final String AREA = "0190aaaa-0000-7000-8000-0000000000e1";

    @Test
    void who_of_there_accepts_is_asked_and_heard_here() {
        // Given
        keysAreTold();
        String id =
                Api.id(byHorsens().body("""
                {"source": {"system": "aft", "id": "secret-%1$s"}, "parties": ["615", "851"], "period": {"from": "2026-01-01", "to": "2040-01-01"},
                 "quotas": [{"housingAreaId": "%2$s", "direction": "in", "perYear": 5}], "compensationPerHouseholdDkk": "1000.00"}""".formatted(UUID.randomUUID(), AREA)).post(AGREEMENTS));
        JsonNode told = Nord.reads("agreement", it -> isOf(id, it)).getFirst();
        accept(id).then().statusCode(201).body("acceptedBy", contains("615"));
        String form = told.path("form").toString();

        // When
        String ours = Nord.says(Nord.sealed("agreement-answer", "615", answer(id, form, "615", 1)));
        Nord.says(Nord.sealed("agreement-answer", "615", answer(id, form.replace("1000.00", "9000.00"), "851", 2)));
        awaitHeard(id, 2);
        Response afterOtherTerms = byHorsens().get(AGREEMENTS + "/" + id);
        Nord.says(Nord.sealed("agreement-answer", "615", answer(id, form, "851", 3)));
        awaitHeard(id, 3);

        // Then
        assertFalse(told.toString().contains("secret-"));
        refused("wrong-municipality", ours);
        afterOtherTerms.then().body("state", equalTo("proposed"));
        byHorsens()
                .get(AGREEMENTS + "/" + id)
                .then()
                .body("state", equalTo("in-force"))
                .body("acceptedBy", contains("615", "851"))
                .body("pending", empty());
        byHorsens().get(AGREEMENTS + "/" + id + "/usage?year=2026").then().body("items[0].used", equalTo(3));
        Nord.reads("agreement", it -> isOf(id, it) && it.path("accepted").size() == 2);
    }

    @Test
    void an_agreement_of_there_is_accepted_here_and_keeps_matches_within_its_quotas() {
        // Given
        keysAreTold();
        String area = Residents.area("615").toString();
        String id = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("agreement", "615", proposed(id, area, "\"851\"", 1, 0)));
        TestDatabase.await("select count(*) from move_in_agreements where id = '" + id + "'", 1);

        // When
        Response accepted = accept(id);
        JsonNode heard = Nord.reads(
                        "agreement-answer",
                        it -> isOf(id, it) && it.path("accepted").size() == 1)
                .getFirst();
        String forged = UUID.randomUUID().toString();
        String early = Nord.says(Nord.sealed("agreement", "615", proposed(forged, area, "\"851\", \"615\"", 1, 0)));
        long revision = heard.path("revisions").path("revision").asLong();
        Nord.says(Nord.sealed("agreement", "615", proposed(id, area, "\"851\", \"615\"", 2, revision)));

        // Then
        accepted.then()
                .statusCode(201)
                .body("state", equalTo("proposed"))
                .body("acceptedBy", contains("851"))
                .body("pending", contains("615"));
        assertEquals("615", heard.path("accepted").get(0).asText());
        refused("anothers", early);
        TestDatabase.await(
                "select count(*) from move_in_agreements where '615' = any (accepted) and id = '" + id + "'", 1);
        byHorsens()
                .get(AGREEMENTS + "/" + id)
                .then()
                .body("state", equalTo("in-force"))
                .body("pending", empty());
        String home = Api.id(byOrganisation().body("""
                {"municipalityCode": "615", "housingAreaId": "%s", "rooms": 3, "squareMetres": 70, "rentDkk": "5000.00",
                 "availableFrom": "2026-01-01"}""".formatted(area)).post("/v1/housing-offers"));
        String matchId = UUID.randomUUID().toString();
        Nord.says(Nord.sealed(
                "match",
                "615",
                told(matchId, UUID.randomUUID().toString(), home, "proposed", "null", 1)
                        .replace("\"revisions\"", "\"agreementId\": \"" + id + "\", \"revisions\"")));
        JsonNode full = Nord.reads(
                        "match-answer", it -> it.path("matchId").asText().equals(matchId))
                .getFirst();
        assertEquals("quota-exhausted", full.path("refused").asText());
        assertEquals("available", TestDatabase.text("select state from housing_offers where id = '" + home + "'"));
    }

    private static Response accept(String id) {
        return byHorsens().post(AGREEMENTS + "/" + id + "/acceptances");
    }

    private static boolean isOf(String id, JsonNode told) {
        return told.path("agreementId").asText().equals(id);
    }

    private static void awaitHeard(String id, int revision) {
        TestDatabase.await(
                "select count(*) from move_in_agreement_tellings where heard = " + revision + " and agreement_id = '"
                        + id + "'",
                1);
    }

    private static void refused(String reason, String jws) {
        TestDatabase.await(
                "select count(*) from exchange_refusals where reason = '%s' and message like '%%%s%%'"
                        .formatted(reason, jws.split("\\.", -1)[2]),
                1);
    }

    private static String answer(String id, String form, String party, int revision) {
        return """
                {"agreementId": "%s", "form": %s, "accepted": ["%s"], "answeredAt": "851",
                 "used": [{"area": "%s", "direction": "in", "year": 2026, "households": 3}],
                 "revisions": {"revision": %d, "heard": 1, "expected": true}}""".formatted(id, form, party, AREA, revision);
    }

    /** Nobody may move to the area. */
    private static String proposed(String id, String area, String accepted, int revision, long heard) {
        return """
                {"agreementId": "%s", "form": {"source": null, "parties": ["851", "615"], "period": {"from": "2026-01-01", "to": null},
                 "quotas": [{"housingAreaId": "%s", "direction": "in", "perYear": 0}], "compensationPerHouseholdDkk": "500.00", "grantDkk": null},
                 "accepted": [%s], "answeredAt": "851", "used": [], "revisions": {"revision": %d, "heard": %d, "expected": true}}""".formatted(id, area, accepted, revision, heard);
    }
}
