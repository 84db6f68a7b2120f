package dk.opgang.network.exchange;

import static dk.opgang.network.exchange.MatchesOfNord.CASES;
import static dk.opgang.network.exchange.MatchesOfNord.SCOPES;
import static dk.opgang.network.exchange.MatchesOfNord.answer;
import static dk.opgang.network.exchange.MatchesOfNord.answered;
import static dk.opgang.network.exchange.MatchesOfNord.byHorsens;
import static dk.opgang.network.exchange.MatchesOfNord.byOrganisation;
import static dk.opgang.network.exchange.MatchesOfNord.keysAreTold;
import static dk.opgang.network.exchange.MatchesOfNord.offeredHere;
import static dk.opgang.network.exchange.MatchesOfNord.offeredThere;
import static dk.opgang.network.exchange.MatchesOfNord.propose;
import static dk.opgang.network.exchange.MatchesOfNord.seeking;
import static dk.opgang.network.exchange.MatchesOfNord.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a move between two installations costs, and how its parties settle it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SettlementsAcrossApiTest {

    private static final String SETTLEMENTS = "/v1/settlements";
    private static final String ORGANISATION = "90100009";

    @Test
    void what_both_pay_is_netted_here_agreed_by_both_and_frozen() {
        // Given
        String person = Residents.aged(40, "615").toString();
        UUID home = offeredThere();
        String caseId = seeking(person);
        String matchId = Api.id(propose(caseId, home));
        answer(byHorsens(), matchId, "family", "accepted").then().statusCode(200);
        Nord.says(Nord.sealed("match-answer", "615", answered(matchId, "true", "true", 1)));
        TestDatabase.await(
                "select count(*) from relocation_matches where state = 'agreed' and id = '" + matchId + "'", 1);
        Response own = byHorsens().body("""
                {"kind": "moving", "amountDkk": "12345.67", "paidOn": "2020-02-14", "paidBy": "615", "legalBasis": "agreement",
                 "source": {"system": "fin", "id": "secret-%1$s"}, "shares": [{"party": "615", "pct": 50}, {"party": "851", "pct": 50}]}""".formatted(caseId)).post(CASES + "/" + caseId + "/grants");
        JsonNode grant = Nord.reads(
                        "match",
                        it -> it.path("matchId").asText().equals(matchId)
                                && it.path("grants").size() == 1)
                .getFirst()
                .path("grants")
                .get(0);
        String theirs = UUID.randomUUID().toString();

        // When
        Nord.says(Nord.sealed("match-answer", "615", withGrants(matchId, 2, grant("2020-03-01", theirs, "1000.00"))));

        // Then
        own.then().statusCode(201).body("shares.amountDkk", contains("6172.84", "6172.83"));
        assertFalse(grant.toString().contains("secret-"));
        JsonNode open = Nord.reads(
                        "settlement",
                        it -> isBetween(it, "615", "851")
                                && it.path("quarter").asText().equals("2020Q1")
                                && it.path("lines").size() == 2)
                .getLast();
        byHorsens(CASES + "/" + caseId + "/grants")
                .then()
                .body("items.id", contains(Api.id(own), theirs))
                .body("items.state", contains("paid", "paid"))
                .body("items[1].source", nullValue());
        Response netted = byHorsens(SETTLEMENTS + "?counterparty=851&quarter=2020Q1");
        netted.then()
                .body("items", hasSize(1))
                .body("items[0].balance.debtor", equalTo("851"))
                .body("items[0].balance.amountDkk", equalTo("5672.83"));
        String id = netted.path("items[0].id");
        assertEquals(id, open.path("settlementId").asText());

        // And nobody agrees to lines that it has not seen, nor in another's name.
        String unseen = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("settlement-answer", "615", step(id, unseen, "proposed", "851", "0", 1)));
        JsonNode refused = Nord.reads(
                        "settlement", it -> it.path("decided").asText().equals(unseen))
                .getFirst();
        String anothers = Nord.says(Nord.sealed(
                "settlement-answer", "615", step(id, UUID.randomUUID().toString(), "proposed", "615", seen(open), 2)));
        refused("anothers", anothers);
        assertEquals("transition-not-allowed", refused.path("problem").asText());

        // They propose, we agree; a message that comes twice is taken once.
        String proposal = UUID.randomUUID().toString();
        String said = Nord.says(
                Nord.sealed("settlement-answer", "615", step(id, proposal, "proposed", "851", seen(open), 3)));
        Nord.reads("settlement", it -> it.path("decided").asText().equals(proposal));
        Nord.publishes(said);
        refused("replayed", said);
        byHorsens(SETTLEMENTS + "/" + id)
                .then()
                .body("state", equalTo("proposed"))
                .body("approvals.party", contains("851"));
        byHorsens()
                .body("{\"to\": \"agreed\"}")
                .post(SETTLEMENTS + "/" + id + "/transitions")
                .then()
                .statusCode(200)
                .body("state", equalTo("agreed"))
                .body("approvals.party", contains("851", "615"));
        Nord.reads(
                "settlement",
                it -> it.path("settlementId").asText().equals(id)
                        && it.path("head").path("state").asText().equals("agreed"));

        // A late grant of there goes to the next open quarter, marked.
        String late = UUID.randomUUID().toString();
        Nord.says(Nord.sealed(
                "match-answer",
                "615",
                withGrants(
                        matchId,
                        3,
                        grant("2020-03-01", theirs, "1000.00") + "," + grant("2020-03-31", late, "10.01"))));
        JsonNode next = Nord.reads(
                        "settlement",
                        it -> isBetween(it, "615", "851")
                                && it.path("quarter").asText().equals("2020Q2"))
                .getLast();
        assertEquals("2020Q1", next.path("lines").get(0).path("belongsTo").asText());
        byHorsens(SETTLEMENTS + "?counterparty=851&quarter=2020Q2")
                .then()
                .body("items[0].lines.belongsTo", contains("2020Q1"))
                .body("items[0].balance.creditor", equalTo("851"))
                .body("items[0].balance.amountDkk", equalTo("5.00"));
        Api.withToken(Tokens.municipality("461", SCOPES))
                .get(SETTLEMENTS + "?count=true&counterparty=851")
                .then()
                .body("items", empty());
    }

    @Test
    void what_is_decided_on_there_is_followed_here() {
        // Given
        keysAreTold();
        String home = offeredHere();
        String caseId = UUID.randomUUID().toString();
        String matchId = UUID.randomUUID().toString();
        Nord.says(Nord.sealed("match", "615", told(matchId, caseId, home, "proposed", "null", 1)));
        TestDatabase.await("select count(*) from relocation_matches where id = '" + matchId + "'", 1);
        answer(byHorsens(), matchId, "municipality", "accepted").then().statusCode(200);
        answer(byOrganisation(), matchId, "organisation", "accepted").then().statusCode(200);
        Nord.says(Nord.sealed("match", "615", told(matchId, caseId, home, "agreed", "true", 2)));
        TestDatabase.await(
                "select count(*) from relocation_matches where state = 'agreed' and id = '" + matchId + "'", 1);
        byOrganisation()
                .body("""
                {"kind": "establishment", "amountDkk": "500.00", "paidOn": "2021-05-02", "paidBy": "90100009", "legalBasis": "agreement"}""")
                .post(CASES + "/" + caseId + "/grants")
                .then()
                .statusCode(201)
                .body("shares.party", contains("90100009", "851"));
        Nord.reads(
                "match-answer",
                it -> it.path("matchId").asText().equals(matchId)
                        && it.path("grants").size() == 1);
        String id = UUID.randomUUID().toString();
        String line = line(UUID.randomUUID().toString(), "grant-share", "2021-05-02", "851", ORGANISATION, "250.00");
        Nord.says(Nord.sealed("settlement", "615", settlement(id, "open", "", line, "null", "null", 1, 0)));
        TestDatabase.await("select count(*) from settlement_lines where settlement_id = '" + id + "'", 1);

        // When
        Response added = byOrganisation().body("""
                {"kind": "vacancy-rent", "on": "2021-05-03", "debtor": "851", "creditor": "90100009", "amountDkk": "100.10"}""").post(SETTLEMENTS + "/" + id + "/lines");
        JsonNode heard = Nord.reads(
                        "settlement-answer",
                        it -> it.path("settlementId").asText().equals(id)
                                && it.path("lines").size() == 1)
                .getFirst();

        // Then
        added.then().statusCode(201).body("pending", equalTo(true));
        byOrganisation()
                .get(SETTLEMENTS + "/" + id)
                .then()
                .body("lines", hasSize(2))
                .body("balance.amountDkk", equalTo("250.00"));
        String both = line + "," + heard.path("lines").get(0);
        long revision = heard.path("revisions").path("revision").asLong();
        String proposed = "\"proposedBy\": \"851\", \"proposedAt\": \"2021-07-02T08:00:00Z\"";
        Nord.says(Nord.sealed(
                "settlement", "615", settlement(id, "proposed", proposed, both, "null", "null", 2, revision)));
        TestDatabase.await("select count(*) from settlements where state = 'proposed' and id = '" + id + "'", 1);
        byOrganisation()
                .get(SETTLEMENTS + "/" + id)
                .then()
                .body("lines.pending", contains(false, false))
                .body("balance.debtor", equalTo("851"))
                .body("balance.amountDkk", equalTo("350.10"));

        // A yes is on its way until the other installation has decided, and may be refused there.
        Response agreed = agree(id);
        agreed.then()
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("pending.to", equalTo("agreed"))
                .body("pending.party", equalTo(ORGANISATION));
        agree(id).then().statusCode(200);
        byOrganisation()
                .body("{\"to\": \"disputed\", \"reason\": \"Nej\"}")
                .post(SETTLEMENTS + "/" + id + "/transitions")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
        JsonNode wanted = Nord.reads(
                        "settlement-answer",
                        it -> it.path("settlementId").asText().equals(id)
                                && it.path("step").path("stepTo").asText().equals("agreed"))
                .getLast();
        assertTrue(wanted.path("lines").isEmpty());
        long now = wanted.path("revisions").path("revision").asLong();
        String first = "\"" + wanted.path("step").path("stepId").asText() + "\"";
        Nord.says(Nord.sealed(
                "settlement",
                "615",
                settlement(id, "proposed", proposed, both, first, "\"transition-not-allowed\"", 3, now)));
        TestDatabase.await("select count(*) from settlements where step_id is null and id = '" + id + "'", 1);
        byOrganisation()
                .get(SETTLEMENTS + "/" + id)
                .then()
                .body("pending", nullValue())
                .body("refused.to", equalTo("agreed"))
                .body("refused.problem", equalTo("transition-not-allowed"));
        agree(id).then().statusCode(200).body("refused", nullValue());
        JsonNode again = Nord.reads(
                        "settlement-answer",
                        it -> it.path("settlementId").asText().equals(id)
                                && it.path("step").path("stepTo").asText().equals("agreed")
                                && !first.contains(
                                        it.path("step").path("stepId").asText()))
                .getLast();
        Nord.says(Nord.sealed(
                "settlement",
                "615",
                settlement(
                        id,
                        "agreed",
                        proposed + ", \"agreedBy\": \"90100009\", \"agreedAt\": \"2021-07-03T08:00:00Z\"",
                        both,
                        "\"" + again.path("step").path("stepId").asText() + "\"",
                        "null",
                        4,
                        again.path("revisions").path("revision").asLong())));
        TestDatabase.await("select count(*) from settlements where state = 'agreed' and id = '" + id + "'", 1);
        byOrganisation()
                .get(SETTLEMENTS + "/" + id)
                .then()
                .body("pending", nullValue())
                .body("approvals.party", contains("851", ORGANISATION));
    }

    @Test
    void nobody_tells_of_what_two_parties_of_here_owe_or_of_another_settlement() {
        // Given
        keysAreTold();
        String id = UUID.randomUUID().toString();
        String lineId = UUID.randomUUID().toString();
        String line = line(lineId, "vacancy-rent", "2021-08-02", "851", ORGANISATION, "1.00");
        String ours = settlement(UUID.randomUUID().toString(), "open", "", "", "null", "null", 1, 0);

        // When
        String two =
                Nord.says(Nord.sealed("settlement", "615", ours.replace("\"851\", \"90100009\"", "\"253\", \"615\"")));
        String strangers = Nord.says(Nord.sealed("settlement", "615", ours.replace("\"851\", ", "\"13748136\", ")));
        String known = Nord.says(Nord.sealed(
                "settlement",
                "615",
                settlement(id, "open", "", line, "null", "null", 1, 0).replace("2021Q2", "2021Q3")));
        TestDatabase.await("select count(*) from settlement_lines where id = '" + lineId + "'", 1);
        String twice = Nord.says(Nord.sealed("settlement", "615", ours.replace("2021Q2", "2021Q3")));
        String foreign = Nord.says(Nord.sealed(
                "settlement",
                "615",
                settlement(id, "open", "", line.replace(ORGANISATION, "90100001"), "null", "null", 2, 0)
                        .replace("2021Q2", "2021Q3")));
        String unknown = Nord.says(Nord.sealed(
                "settlement-answer", "615", step(id, UUID.randomUUID().toString(), "proposed", "851", "0", 1)));

        // Then
        refused("wrong-municipality", two);
        refused("anothers", strangers);
        refused("anothers", twice);
        refused("malformed", foreign);
        refused("anothers", unknown);
        assertFalse(known.isEmpty());
    }

    private static Response agree(String id) {
        return byOrganisation().body("{\"to\": \"agreed\"}").post(SETTLEMENTS + "/" + id + "/transitions");
    }

    private static String grant(String paidOn, String id, String amount) {
        return """
                {"id": "%s", "cancelled": false, "form": {"kind": "establishment", "amountDkk": "%s", "paidOn": "%s", "paidBy": "851",
                 "legalBasis": "aktivloven-85", "shares": [{"party": "851", "pct": 50}, {"party": "615", "pct": 50}]}}""".formatted(id, amount, paidOn);
    }

    private static String withGrants(String matchId, int revision, String grants) {
        return answered(matchId, "true", "true", revision)
                .replace("\"strategy\": null", "\"strategy\": null, \"grants\": [" + grants + "]");
    }

    private static boolean isBetween(JsonNode told, String first, String second) {
        return told.path("parties").get(0).asText().equals(first)
                && told.path("parties").get(1).asText().equals(second);
    }

    private static String step(String id, String stepId, String to, String party, String seen, int revision) {
        return """
                {"settlementId": "%s", "lines": [], "step": {"stepId": "%s", "stepTo": "%s", "stepParty": "%s",
                 "stepAt": "2020-04-02T08:00:00Z", "stepLines": "%s"}, "revisions": {"revision": %d, "heard": 0, "expected": true}}""".formatted(id, stepId, to, party, seen, revision);
    }

    private static String line(String id, String kind, String on, String debtor, String creditor, String amount) {
        return """
                {"id": "%s", "belongsTo": null, "form": {"kind": "%s", "on": "%s", "debtor": "%s", "creditor": "%s",
                 "amountDkk": "%s", "caseId": null, "note": null}}""".formatted(id, kind, on, debtor, creditor, amount);
    }

    private static String settlement(
            String id,
            String state,
            String head,
            String lines,
            String decided,
            String problem,
            int revision,
            long heard) {
        return """
                {"settlementId": "%s", "quarter": "2021Q2", "parties": ["851", "90100009"], "answeredAt": "851",
                 "head": {"state": "%s"%s}, "lines": [%s], "last": true, "decided": %s, "problem": %s,
                 "revisions": {"revision": %d, "heard": %d, "expected": true}}""".formatted(id, state, head.isEmpty() ? "" : ", " + head, lines, decided, problem, revision, heard);
    }

    /** Which lines were told, as the other installation works it out. */
    private static String seen(JsonNode told) {
        List<JsonNode> lines =
                StreamSupport.stream(told.path("lines").spliterator(), false).toList();
        String all = lines.stream()
                .sorted(Comparator.comparing(
                        line -> UUID.fromString(line.path("id").asText())))
                .map(line -> {
                    JsonNode form = line.path("form");
                    return String.join(
                            "\u001f",
                            line.path("id").asText(),
                            form.path("kind").asText(),
                            form.path("on").asText(),
                            form.path("debtor").asText(),
                            form.path("creditor").asText(),
                            new java.math.BigDecimal(form.path("amountDkk").asText())
                                    .stripTrailingZeros()
                                    .toPlainString());
                })
                .collect(Collectors.joining("\u001e"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(String reason, String jws) {
        TestDatabase.await(
                "select count(*) from exchange_refusals where reason = '%s' and message like '%%%s%%'"
                        .formatted(reason, jws.split("\\.", -1)[2]),
                1);
    }
}
