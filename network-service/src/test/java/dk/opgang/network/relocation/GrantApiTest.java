package dk.opgang.network.relocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.network.Residents;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is paid to a family of a case, who bears it, and what becomes of it when the case stops. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class GrantApiTest {

    private final Relocating parties = Relocating.usual();

    private static String grant(String amount, String paidOn, String paidBy, String basis, String more) {
        return """
                {"kind": "moving", "amountDkk": "%s", "paidOn": "%s", "paidBy": "%s", "legalBasis": "%s"%s}""".formatted(amount, paidOn, paidBy, basis, more);
    }

    private Response settled(String counterparty, String quarter) {
        return Relocating.get(
                parties.byReceiver(), "/v1/settlements?counterparty=" + counterparty + "&quarter=" + quarter);
    }

    @Test
    void aGrantIsBorneByItsPartiesAndThoseThatAreNotPaidEndWithTheCase() {
        // Given
        UUID adult = Residents.aged(40, "615");
        String caseId = parties.opened(parties.family(adult, Residents.aged(10, "615"), ""));
        parties.move(parties.bySender(), caseId, "{\"to\": \"seeking\"}").then().statusCode(200);
        String path = Relocating.CASES + "/" + caseId + "/grants";
        String body = grant("12345.67", "2025-02-14", "253", "aktivloven-85", "");
        var early = Relocating.post(parties.bySender(), path, body);
        parties.agree(Relocating.id(parties.match(caseId, parties.offered())));

        // When
        var paid = Relocating.post(
                parties.byReceiver(),
                path,
                body.replaceFirst("\\{", "{\"source\": {\"system\": \"fin\", \"id\": \"" + caseId + "\"},"));
        var seen = Relocating.get(parties.bySender(), path + "?sourceSystem=fin&sourceId=" + caseId);
        var bySender = Relocating.get(parties.bySender(), path);
        var planned = Relocating.post(
                parties.bySender(),
                path,
                grant(
                        "1000.00",
                        "2099-02-14",
                        "615",
                        "agreement",
                        ", \"shares\": [{\"party\": \"253\", \"pct\": 100}]"));
        var third = Relocating.post(Tokens.municipality("461", Relocating.SCOPES), path, body);
        var faulty = Relocating.post(
                parties.bySender(),
                path,
                grant(
                        "1.00",
                        "2025-02-14",
                        "461",
                        "aktivloven-85",
                        ", \"shares\": [{\"party\": \"615\", \"pct\": 99.5}]"));
        var owed = settled("90100009", "2025Q1");
        var expected = settled("615", "2099Q1");
        parties.move(parties.bySender(), caseId, "{\"to\": \"on-hold\"}").then().statusCode(200);
        var left = Relocating.get(parties.bySender(), path);
        var exported = Relocating.exported(adult);

        // Then
        early.then().statusCode(409).body("code", equalTo("case-not-agreed"));
        paid.then()
                .statusCode(201)
                .body("state", equalTo("paid"))
                .body("shares.party", contains("253", "90100009"))
                .body("shares.amountDkk", contains("6172.84", "6172.83"));
        paid.then().body("source.id", equalTo(caseId));
        seen.then().body("items", empty());
        bySender.then().body("items.source", contains(nullValue()));
        planned.then().statusCode(201).body("state", equalTo("planned"));
        third.then().statusCode(404);
        faulty.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/paidBy not-a-party", "/paidBy receiver-decides", "/shares shares-not-whole"));
        owed.then()
                .body("items[0].lines.findAll { it.caseId == '%s' }.amountDkk".formatted(caseId), contains("6172.83"))
                .body("items[0].balance.debtor", equalTo("90100009"));
        expected.then()
                .body("items[0].lines.findAll { it.caseId == '%s' }.debtor".formatted(caseId), contains("253"))
                .body("items[0].lines.kind", hasItem("grant-share"));
        left.then().statusCode(200).body("items.state", contains("paid", "cancelled"));
        exported.then().statusCode(200).body("relocationGrants.state", contains("paid", "cancelled"));
        settled("615", "2099Q1").then().body("items[0].balance", nullValue());
        Relocating.get(parties.byReceiver(), path).then().statusCode(404);
    }

    @Test
    void nothingIsPaidToAFamilyWhoseDataAreRestricted() {
        // Given
        UUID child = Residents.aged(5, "615");
        String caseId = parties.opened(parties.family(Residents.aged(40, "615"), child, ""));
        parties.move(parties.bySender(), caseId, "{\"to\": \"seeking\"}").then().statusCode(200);
        parties.agree(Relocating.id(parties.match(caseId, parties.offered())));
        String path = Relocating.CASES + "/" + caseId + "/grants";
        String source = ", \"source\": {\"system\": \"fin\", \"id\": \"" + caseId + "\"}";
        String told = grant("1000.00", "2025-02-14", "615", "agreement", source);
        Relocating.post(parties.bySender(), path, told).then().statusCode(201);
        Happening happening = new Happening();

        // When
        happening.restricted(child);
        var another = Relocating.post(parties.bySender(), path, grant("500.00", "2025-02-14", "615", "agreement", ""));
        var again = Relocating.post(parties.bySender(), path, told);
        var byReceiver =
                Relocating.post(parties.byReceiver(), path, grant("500.00", "2025-02-14", "253", "agreement", ""));

        // Then
        another.then()
                .statusCode(409)
                .body("code", equalTo("participant-restricted"))
                .body("participantId", equalTo(child.toString()));
        again.then().statusCode(200);
        byReceiver.then().statusCode(404);
        happening.lifted(child);
        Relocating.post(parties.bySender(), path, grant("500.00", "2025-02-14", "615", "agreement", ""))
                .then()
                .statusCode(201);
    }
}
