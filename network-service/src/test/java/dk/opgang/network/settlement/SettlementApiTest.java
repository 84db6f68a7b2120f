package dk.opgang.network.settlement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SettlementApiTest {

    private static final String PATH = "/v1/settlements/";
    private static final String ODINSGAARDEN = "90100009";

    private static Response add(Persona persona, String id, String kind, String on, String debtor, String more) {
        String creditor = debtor.equals("615") ? ODINSGAARDEN : "615";
        return Api.as(persona)
                .body("""
                        {"kind": "%s", "on": "%s", "debtor": "%s", "creditor": "%s", "amountDkk": "400.10"%s}""".formatted(kind, on, debtor, creditor, more))
                .post(PATH + id + "/lines");
    }

    private static Response move(Persona persona, String id, String body) {
        return Api.as(persona).body(body).post(PATH + id + "/transitions");
    }

    @Test
    void oneProposesTheOtherAgreesAndTheCreditorIsPaid() {
        // Given
        String id = SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, LocalDate.of(2021, 2, 3));
        add(Persona.ODINSGAARDEN, id, "vacancy-rent", "2021-03-31", ODINSGAARDEN, "")
                .then()
                .statusCode(201);

        // When
        var proposed = move(Persona.HORSENS, id, "{\"to\": \"proposed\"}");
        var own = move(Persona.HORSENS, id, "{\"to\": \"agreed\"}");
        var unsaid = move(Persona.ODINSGAARDEN, id, "{\"to\": \"disputed\"}");
        var disputed = move(Persona.ODINSGAARDEN, id, "{\"to\": \"disputed\", \"reason\": \"Huslejen mangler\"}");
        var early = move(Persona.ODINSGAARDEN, id, "{\"to\": \"agreed\"}");
        var again = move(Persona.HORSENS, id, "{\"to\": \"proposed\"}");
        var agreed = move(Persona.ODINSGAARDEN, id, "{\"to\": \"agreed\"}");
        var debtor = move(Persona.HORSENS, id, "{\"to\": \"paid\", \"reference\": \"F-1\"}");
        var paid = move(Persona.ODINSGAARDEN, id, "{\"to\": \"paid\", \"reference\": \"F-1\"}");

        // Then
        proposed.then()
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("approvals.party", contains("615"))
                .body("balance.debtor", equalTo("615"))
                .body("balance.creditor", equalTo(ODINSGAARDEN))
                .body("balance.amountDkk", equalTo("599.90"));
        own.then().statusCode(403).body("code", equalTo("own-proposal"));
        unsaid.then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        disputed.then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("approvals", empty())
                .body("dispute.reason", equalTo("Huslejen mangler"));
        early.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        again.then().statusCode(200).body("dispute", nullValue());
        agreed.then().body("state", equalTo("agreed")).body("approvals.party", contains("615", ODINSGAARDEN));
        debtor.then().statusCode(403).body("code", equalTo("creditor-only"));
        paid.then().statusCode(200).body("state", equalTo("paid")).body("payment.reference", equalTo("F-1"));
        var event = Topics.await(
                        "opgang.network.v1",
                        1,
                        it -> it.key().toString().equals(id)
                                && it.data().path("state").asText().equals("paid"))
                .getFirst();
        assertEquals("615", event.headers().get("ce_opgangmunicipalities"));
        assertEquals(ODINSGAARDEN, event.headers().get("ce_opgangorganisations"));
    }

    @Test
    void theTwoPartiesAloneSeeIt() {
        // Given
        String id = SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, LocalDate.of(2021, 5, 3));
        String line = add(
                        Persona.HORSENS,
                        id,
                        "correction",
                        "2021-05-01",
                        "615",
                        ", \"source\": {\"system\": \"fin\", \"id\": \"" + id + "\"}")
                .path("id");

        // When
        var both = Api.as(Persona.ODINSGAARDEN).get("/v1/settlements?quarter=2021Q2&counterparty=0615&state=open");
        var third = Api.as(Persona.GREVE).get("/v1/settlements?limit=500&count=true");
        var thirds = Api.as(Persona.BO_VEST).get(PATH + id);
        var itself = Api.as(Persona.HORSENS).get("/v1/settlements?counterparty=615");
        var unscoped = Api.as(Persona.COORDINATOR).get("/v1/settlements");
        var reading = Api.withToken(Tokens.of(Persona.HORSENS, "exchange.read")).get(PATH + id);

        // Then
        both.then().statusCode(200).body("items.id", contains(id)).body("items[0].lines", hasSize(2));
        both.then().body("items[0].lines.source.id", not(hasItem(id)));
        Api.as(Persona.HORSENS).get(PATH + id).then().body("lines.source.id", hasItem(id));
        Api.as(Persona.ODINSGAARDEN)
                .get(PATH + id + "/lines?sourceSystem=fin&sourceId=" + id)
                .then()
                .body("items", empty());
        third.then().statusCode(200).body("items.id", not(hasItem(id)));
        thirds.then().statusCode(404);
        itself.then().body("items", empty());
        unscoped.then().statusCode(403);
        reading.then().statusCode(200);
        Api.as(Persona.GREVE).get(PATH + id + "/lines").then().statusCode(404);
        Api.as(Persona.GREVE).get(PATH + id + "/lines/" + line).then().statusCode(404);
        add(Persona.GREVE, id, "correction", "2021-05-01", "615", "").then().statusCode(404);
        move(Persona.GREVE, id, "{\"to\": \"paid\"}").then().statusCode(404);
        Api.as(Persona.HORSENS)
                .get("/v1/settlements?quarter=2021&counterparty=7&state=none")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?quarter", "?counterparty", "?state"));
    }

    @Test
    void whatComesAfterTheAgreementGoesToTheNextOpenQuarter() {
        // Given
        LocalDate on = LocalDate.of(2021, 8, 3);
        String id = SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, on);
        String key = ", \"source\": {\"system\": \"regnskab\", \"id\": \"%s\"}".formatted(UUID.randomUUID());
        add(Persona.HORSENS, id, "vacancy-rent", "2021-07-01", "615", key)
                .then()
                .statusCode(201);
        move(Persona.HORSENS, id, "{\"to\": \"proposed\"}");
        var reopened = add(Persona.HORSENS, id, "correction", "2021-09-30", "615", "");
        move(Persona.HORSENS, id, "{\"to\": \"proposed\"}").then().statusCode(200);
        move(Persona.ODINSGAARDEN, id, "{\"to\": \"agreed\"}").then().statusCode(200);
        String tag = Api.as(Persona.HORSENS).get(PATH + id).header("ETag");

        // When
        var late = add(Persona.ODINSGAARDEN, id, "compensation", "2021-09-30", "615", "");
        var changed = add(Persona.HORSENS, id, "vacancy-rent", "2021-07-02", "615", key);
        var same = add(Persona.HORSENS, id, "vacancy-rent", "2021-07-01", "615", key);
        String cause = UUID.randomUUID().toString();
        SettlementRequests.due("615", ODINSGAARDEN, "12.50", on, cause);
        SettlementRequests.due("615", ODINSGAARDEN, "12.50", on, cause);
        var next = Api.as(Persona.HORSENS).get("/v1/settlements?quarter=2021Q4&counterparty=" + ODINSGAARDEN);

        // Then
        reopened.then().statusCode(201).body("belongsTo", nullValue());
        late.then().statusCode(201).body("belongsTo", equalTo("2021Q3")).header("Location", not(containsString(id)));
        Api.as(Persona.ODINSGAARDEN)
                .get((String) late.header("Location"))
                .then()
                .statusCode(200);
        changed.then().statusCode(409).body("code", equalTo("settlement-frozen"));
        same.then().statusCode(200);
        assertEquals(tag, Api.as(Persona.HORSENS).get(PATH + id).header("ETag"));
        next.then()
                .body("items[0].lines.belongsTo", contains("2021Q3", "2021Q3"))
                .body("items[0].balance.amountDkk", equalTo("412.60"));
    }

    @Test
    void faultsAreToldAtOnceAndAQuarterMustBeOver() {
        // Given
        String id = SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, LocalDate.of(2022, 8, 3));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        String present = SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, today.plusMonths(3));

        // When
        var faulty = Api.as(Persona.HORSENS).body("""
                        {"kind": "grant-share", "on": "2022-10-01", "debtor": "253", "creditor": "253", "amountDkk": "1.00"}""").post(PATH + id + "/lines");
        var unreadable = Api.as(Persona.HORSENS).body("""
                        {"kind": "correction", "on": "2022-07-01", "debtor": "615", "creditor": "90100009", "amountDkk": "0.00",
                         "note": "010190-1234"}""").post(PATH + id + "/lines");
        var early = move(Persona.HORSENS, present, "{\"to\": \"proposed\"}");
        var stale = Api.as(Persona.HORSENS)
                .header("If-Match", "\"77\"")
                .body("{\"to\": \"proposed\"}")
                .post(PATH + id + "/transitions");

        // Then
        faulty.then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("unknown-code", "outside-quarter", "not-a-party", "not-a-party", "owes-itself"));
        unreadable.then().statusCode(422).body("errors.pointer", contains("/note", "/amountDkk"));
        early.then().statusCode(409).body("code", equalTo("quarter-not-over"));
        stale.then().statusCode(412);
    }

    @Test
    void noTextOfATableIsAFormula() {
        // Given
        String id = SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, LocalDate.of(2022, 2, 3));
        add(Persona.HORSENS, id, "correction", "2022-02-04", ODINSGAARDEN, ", \"note\": \"=HYPERLINK(\\\"x\\\")\"")
                .then()
                .statusCode(201);
        SettlementRequests.settlement(Persona.HORSENS, ODINSGAARDEN, LocalDate.of(2022, 5, 3));

        // When
        var lines = Api.as(Persona.HORSENS).accept("text/csv").get(PATH + id + "?delimiter=;");
        var heads = Api.as(Persona.HORSENS).accept("text/csv").get("/v1/settlements?quarter=2022Q1");
        var first = Api.as(Persona.HORSENS).accept("text/csv").get("/v1/settlements?limit=1&sort=-createdAt");
        String next = first.header("Link").replaceAll("<([^>]*)>.*", "$1");
        var second = Api.as(Persona.HORSENS)
                .accept("text/csv")
                .urlEncodingEnabled(false)
                .get(next);

        // Then
        lines.then().statusCode(200).contentType("text/csv");
        heads.then().header("Link", nullValue());
        second.then().statusCode(200).contentType("text/csv");
        assertEquals(2, second.asString().lines().count());
        assertNotEquals(first.asString(), second.asString());
        assertEquals(
                "2022Q1;correction;2022-02-04;90100009;615;400.10;;;\"'=HYPERLINK(\"\"x\"\")\"",
                lines.asString().lines().toList().getLast().replaceFirst(";[0-9a-f-]{36};", ";"));
        assertEquals(
                id + ",2022Q1,615,90100009,open,2,615,90100009,599.90",
                heads.asString().lines().toList().getLast());
    }
}
