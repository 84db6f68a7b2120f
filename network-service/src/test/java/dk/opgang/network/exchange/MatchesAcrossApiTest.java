package dk.opgang.network.exchange;

import static dk.opgang.network.exchange.MatchesOfNord.CASES;
import static dk.opgang.network.exchange.MatchesOfNord.MATCHES;
import static dk.opgang.network.exchange.MatchesOfNord.OFFERS;
import static dk.opgang.network.exchange.MatchesOfNord.SCOPES;
import static dk.opgang.network.exchange.MatchesOfNord.answer;
import static dk.opgang.network.exchange.MatchesOfNord.answered;
import static dk.opgang.network.exchange.MatchesOfNord.byHorsens;
import static dk.opgang.network.exchange.MatchesOfNord.byOrganisation;
import static dk.opgang.network.exchange.MatchesOfNord.isAt;
import static dk.opgang.network.exchange.MatchesOfNord.isOf;
import static dk.opgang.network.exchange.MatchesOfNord.keysAreTold;
import static dk.opgang.network.exchange.MatchesOfNord.offeredHere;
import static dk.opgang.network.exchange.MatchesOfNord.offeredThere;
import static dk.opgang.network.exchange.MatchesOfNord.propose;
import static dk.opgang.network.exchange.MatchesOfNord.seeking;
import static dk.opgang.network.exchange.MatchesOfNord.told;
import static dk.opgang.network.exchange.TwoInstallations.AALBORG;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.Residents;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A family of one of two municipalities, of which another installation serves one, and a home in the other one. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MatchesAcrossApiTest {

    @Test
    void a_family_of_here_is_matched_with_a_home_of_there() {
        // Given
        UUID home = offeredThere();
        String person = Residents.aged(40, "615").toString();
        String caseId = seeking(person);
        Response proposed = propose(caseId, home);
        String matchId = Api.id(proposed);
        JsonNode told = Nord.reads("match", it -> isOf(matchId, it)).getFirst();
        Response second = propose(seeking(Residents.aged(41, "615").toString()), home);

        // When
        answer(byHorsens(), matchId, "family", "accepted").then().statusCode(200);
        Nord.says(Nord.sealed("match-answer", "615", answered(matchId, "true", "null", 1)));
        Nord.says(Nord.sealed("match-answer", "615", answered(matchId, "true", "true", 2)));

        // Then
        proposed.then().statusCode(201).body("state", equalTo("proposed"));
        second.then().statusCode(409).body("code", equalTo("offer-reserved"));
        assertEquals("615", told.path("sendingMunicipalityCode").asText());
        assertEquals(1, told.path("household").path("adult").asInt());
        assertFalse(told.toString().contains(person));
        assertEquals(
                "agreed",
                Nord.reads("match", it -> isOf(matchId, it) && isAt("agreed", it))
                        .getLast()
                        .path("state")
                        .asText());
        byHorsens(CASES + "/" + caseId)
                .then()
                .body("state", equalTo("agreed"))
                .body("match.answers.organisation", equalTo("accepted"))
                .body("history.state", contains("draft", "seeking", "proposed", "agreed"));
        String address = UUID.randomUUID().toString();
        Nord.says(Nord.sealed(
                "match-answer",
                "615",
                answered(matchId, "true", "true", 3)
                        .replace(
                                "\"strategy\": null",
                                "\"strategy\": {\"contact\": {\"name\": \"Modtageteamet\"}, \"items\": []}")
                        .replace("\"addressId\": null", "\"addressId\": \"" + address + "\"")));
        TestDatabase.await("select count(*) from housing_offers where address_id = '" + address + "'", 1);
        byHorsens(OFFERS + "/" + home)
                .then()
                .body("addressId", equalTo(address))
                .body("state", equalTo("taken"));
        byHorsens(CASES + "/" + caseId + "/reception-strategy")
                .then()
                .statusCode(200)
                .body("contact.name", equalTo("Modtageteamet"));
        // The family says no on the morning of the move: everything is taken back, there as well.
        answer(byHorsens(), matchId, "family", "declined").then().statusCode(200);
        JsonNode over = Nord.reads("match", it -> isOf(matchId, it) && isAt("released", it))
                .getLast();
        assertEquals("on-hold", over.path("caseState").asText());
        Nord.says(Nord.sealed("match-answer", "615", answered(matchId, "true", "true", 4)));
        TestDatabase.await(
                "select count(*) from relocation_match_tellings where heard = 4 and match_id = '" + matchId + "'", 1);
        byHorsens(CASES + "/" + caseId).then().body("state", equalTo("on-hold"));
    }

    @Test
    void a_home_that_is_not_to_be_had_there_leaves_nothing_half_agreed() {
        // Given
        UUID home = offeredThere();
        String caseId = seeking(Residents.aged(40, "615").toString());
        String matchId = Api.id(propose(caseId, home));
        String other = Api.id(propose(seeking(Residents.aged(42, "615").toString()), offeredThere()));
        answer(byHorsens(), matchId, "family", "accepted").then().statusCode(200);

        // When
        Nord.says(Nord.sealed("match-answer", "615", """
                {"matchId": "%s", "refused": "offer-reserved", "offerState": "reserved", "revisions": {"revision": 1, "heard": 1, "expected": true}}""".formatted(matchId)));
        Nord.says(Nord.sealed("match-answer", "615", answered(other, "true", "false", 1)));

        // Then
        TestDatabase.await(
                "select count(*) from relocation_matches where state = 'declined' and id = '" + matchId + "'", 1);
        byHorsens(CASES + "/" + caseId).then().body("state", equalTo("seeking")).body("match", nullValue());
        byHorsens(OFFERS + "/" + home).then().body("state", equalTo("reserved"));
        TestDatabase.await(
                "select count(*) from relocation_matches where state = 'declined' and id = '" + other + "'", 1);
        byHorsens(MATCHES + "/" + other)
                .then()
                .body("reason", equalTo("Optaget"))
                .body("answers.organisation", equalTo("declined"));
    }

    @Test
    void a_home_of_here_is_held_for_one_family_of_there() {
        // Given
        keysAreTold();
        String home = offeredHere();
        String caseId = UUID.randomUUID().toString();
        String matchId = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("match", "615", told(matchId, caseId, home, "proposed", "null", 1)));
        TestDatabase.await("select count(*) from relocation_matches where arrived and id = '" + matchId + "'", 1);

        // When
        String second = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("match", "615", told(second, UUID.randomUUID().toString(), home, "proposed", "null", 1)));
        JsonNode refused = Nord.reads("match-answer", it -> isOf(second, it)).getFirst();
        Response withdrawn = byOrganisation().post(OFFERS + "/" + home + "/withdrawal");
        answer(byHorsens(), matchId, "municipality", "accepted").then().statusCode(200);
        answer(byOrganisation(), matchId, "organisation", "accepted").then().statusCode(200);

        // Then
        assertEquals("offer-reserved", refused.path("refused").asText());
        withdrawn.then().statusCode(409).body("code", equalTo("offer-reserved"));
        byHorsens(CASES + "/" + caseId)
                .then()
                .statusCode(200)
                .body("sendingMunicipalityCode", equalTo(AALBORG))
                .body("members.find { it.ageBand == '18+' }.count", equalTo(2))
                .body("match.id", equalTo(matchId))
                .body("history.state", contains("proposed"));
        Api.withToken(Tokens.municipality("253", SCOPES))
                .get(CASES + "/" + caseId)
                .then()
                .statusCode(404);
        JsonNode both = Nord.reads(
                        "match-answer",
                        it -> isOf(matchId, it)
                                && it.path("municipality").path("accepted").asBoolean()
                                && it.path("organisation").path("accepted").asBoolean())
                .getFirst();
        assertTrue(both.path("addressId").isNull() || both.path("addressId").isMissingNode());
        Nord.says(Nord.sealed("match", "615", told(matchId, caseId, home, "agreed", "true", 2)));
        TestDatabase.await("select count(*) from housing_offers where state = 'taken' and id = '" + home + "'", 1);
        Nord.reads(
                "match-answer", it -> isOf(matchId, it) && it.path("addressId").isTextual());
        byHorsens()
                .header("If-None-Match", "*")
                .body("{\"contact\": {\"name\": \"Modtageteamet\"}}")
                .put(CASES + "/" + caseId + "/reception-strategy")
                .then()
                .statusCode(201);
        Nord.reads(
                "match-answer",
                it -> isOf(matchId, it)
                        && it.path("strategy")
                                .path("contact")
                                .path("name")
                                .asText()
                                .equals("Modtageteamet"));
        answer(byHorsens(), matchId, "municipality", "declined")
                .then()
                .statusCode(409)
                .body("code", equalTo("answer-final"));
        byHorsens()
                .body("{\"to\": \"prepared\"}")
                .post(CASES + "/" + caseId + "/transitions")
                .then()
                .statusCode(409);
        Nord.says(Nord.sealed("match", "615", told(matchId, caseId, home, "released", "true", 3)));
        TestDatabase.await("select count(*) from housing_offers where state = 'available' and id = '" + home + "'", 1);
        byHorsens(CASES + "/" + caseId).then().statusCode(404);
        byHorsens(MATCHES + "/" + matchId).then().statusCode(200).body("state", equalTo("released"));
        byHorsens(MATCHES).then().body("items.id", hasItem(matchId));
    }

    @Test
    void nobody_of_there_is_shown_a_family_whose_data_are_restricted() {
        // Given
        UUID home = offeredThere();
        UUID person = Residents.aged(40, "615");
        String matchId = Api.id(propose(seeking(person.toString()), home));
        Nord.reads("match", it -> isOf(matchId, it) && !it.path("closed").asBoolean());
        String theirs = UUID.randomUUID().toString();
        String caseId = UUID.randomUUID().toString();
        String open = told(theirs, caseId, offeredHere(), "proposed", "null", 1);
        Nord.says(Nord.sealed("match", "615", open));
        TestDatabase.await("select count(*) from relocation_matches where id = '" + theirs + "'", 1);

        // When
        restriction("processing-restricted", person);
        Nord.says(Nord.sealed("match", "615", open.replace("\"revisions\"", "\"closed\": true, \"revisions\"")));

        // Then
        Nord.reads("match", it -> isOf(matchId, it) && it.path("closed").asBoolean());
        TestDatabase.await("select count(*) from relocation_matches where closed and id = '" + theirs + "'", 1);
        byHorsens(CASES + "/" + caseId).then().statusCode(404);
        Nord.says(Nord.sealed("match", "615", open));
        TestDatabase.await("select count(*) from relocation_matches where not closed and id = '" + theirs + "'", 1);
        byHorsens(CASES + "/" + caseId).then().statusCode(200);
    }

    private static void restriction(String type, UUID person) {
        Topics.publish(
                "opgang.participants.v1",
                UUID.randomUUID(),
                "dk.opgang.participants." + type + ".v1",
                person,
                "{\"participantId\": \"" + person + "\", \"municipalityCode\": \"615\"}",
                Map.of("ce_opgangmunicipalities", "615"));
    }

    @Test
    void a_home_that_is_withdrawn_at_the_same_moment_is_held_or_withdrawn() {
        // Given
        keysAreTold();
        String home = offeredHere();
        String matchId = UUID.randomUUID().toString();

        // When
        CompletableFuture<Integer> withdrawn = CompletableFuture.supplyAsync(
                () -> byOrganisation().post(OFFERS + "/" + home + "/withdrawal").statusCode());
        Nord.says(
                Nord.sealed("match", "615", told(matchId, UUID.randomUUID().toString(), home, "proposed", "null", 1)));
        JsonNode told = Nord.reads("match-answer", it -> isOf(matchId, it)).getFirst();

        // Then
        boolean isWithdrawn = withdrawn.join() == 200;
        assertEquals(isWithdrawn, told.path("refused").isTextual());
        assertEquals(
                isWithdrawn ? "withdrawn" : "reserved",
                TestDatabase.text("select state from housing_offers where id = '" + home + "'"));
    }

    @Test
    void a_home_is_held_no_longer_than_all_may_still_agree() {
        // Given
        keysAreTold();
        String home = offeredHere();
        String matchId = UUID.randomUUID().toString();
        Nord.says(
                Nord.sealed("match", "615", told(matchId, UUID.randomUUID().toString(), home, "proposed", "null", 1)));
        TestDatabase.await("select count(*) from relocation_matches where id = '" + matchId + "'", 1);

        // When
        TestDatabase.execute(
                "update relocation_matches set answer_by = now() - interval '1 minute' where id = '" + matchId + "'");

        // Then
        TestDatabase.await(
                "select count(*) from relocation_matches where state = 'expired' and id = '" + matchId + "'", 1);
        byHorsens(OFFERS + "/" + home).then().body("state", equalTo("available"));
        answer(byHorsens(), matchId, "municipality", "accepted")
                .then()
                .statusCode(409)
                .body("code", equalTo("match-over"));
    }

    @Test
    void nobody_tells_of_a_match_or_a_case_of_another() {
        // Given
        UUID there = offeredThere();
        String caseId = seeking(Residents.aged(40, "615").toString());
        String matchId = Api.id(propose(caseId, there));
        String home = offeredHere();

        // When
        String ours = Nord.says(Nord.sealed("match", "615", told(matchId, caseId, home, "agreed", "true", 1)));
        String case_ = Nord.says(Nord.sealed(
                "match",
                "615",
                told(
                        UUID.randomUUID().toString(),
                        seeking(Residents.aged(43, "615").toString()),
                        home,
                        "proposed",
                        "null",
                        1)));
        String unknown = Nord.says(
                Nord.sealed("match-answer", "615", answered(UUID.randomUUID().toString(), "true", "true", 1)));
        String broken = Nord.says(Nord.sealed("match", "615", "{\"matchId\": \"" + matchId + "\"}"));

        // Then
        refused("anothers", ours);
        refused("anothers", case_);
        refused("anothers", unknown);
        refused("malformed", broken);
        byHorsens(MATCHES + "/" + matchId).then().body("state", equalTo("proposed"));
        byHorsens(OFFERS + "/" + home)
                .then()
                .body("state", equalTo("available"))
                .body("id", notNullValue());
    }

    private static void refused(String reason, String jws) {
        TestDatabase.await(
                "select count(*) from exchange_refusals where reason = '%s' and message like '%%%s%%'"
                        .formatted(reason, jws.split("\\.", -1)[2]),
                1);
    }
}
