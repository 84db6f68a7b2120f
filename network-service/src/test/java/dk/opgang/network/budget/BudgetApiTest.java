package dk.opgang.network.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BudgetApiTest {

    private static final String PATH = "/v1/network/budgets";
    private static final String BALANCED = """
            {"source": {"system": "sheet", "id": "%s"}, "name": "Small", "periods": ["2020", "2021"], "lines": [
             {"section": "expense", "line": "wages", "amountsDkk": ["100.50", "200"]},
             {"section": "financing", "line": "region", "amountsDkk": ["60.50", "%s"], "totalDkk": "260.5"},
             {"section": "financing", "line": "hours", "amountsDkk": ["40", "0"]}]}""";

    private static String published() throws IOException {
        try (var file = BudgetApiTest.class.getResourceAsStream("/network-budget-2019-2022.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Response importTable(Persona persona, String table) {
        return Api.as(persona)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(PATH + "?name=Network");
    }

    private static Response importBytes(String contentType, byte[] table) {
        return Api.as(Persona.COORDINATOR).contentType(contentType).body(table).post(PATH + "?name=Network");
    }

    private static Response post(String sourceId, String lastAmount) {
        return Api.as(Persona.COORDINATOR)
                .body(BALANCED.formatted(sourceId, lastAmount))
                .post(PATH);
    }

    @Test
    void thePublishedBudgetGoesInAndOutUnchanged() throws IOException {
        // Given
        String table = published();

        // When
        var imported = importTable(Persona.COORDINATOR, "# a comment\n" + table);

        // Then
        imported.then()
                .statusCode(201)
                .body("periods", contains("2019H2", "2020", "2021", "2022H1"))
                .body("lines", hasSize(15))
                .body("totals.section", contains("expense", "financing"))
                .body("totals.totalDkk", contains("2259000.00", "2259000.00"));
        var exported = Api.as(Persona.GREVE).accept("text/csv").get(PATH + "/" + imported.path("id"));
        exported.then().statusCode(200).header("ETag", "\"0-comma\"");
        assertEquals(table, exported.asString());
    }

    @Test
    void whoBelongsToNobodySetsNoBudgetUp() {
        // When
        var refused = Api.withToken(Tokens.of(Map.of("sub", "n", "azp", "n", "scope", "network.write")))
                .body(BALANCED.formatted(UUID.randomUUID(), "200"))
                .post(PATH);

        // Then
        refused.then().statusCode(403).body("code", equalTo("budget-owner-required"));
    }

    @Test
    void aTableIsReadWithSemicolonsToo() {
        // When
        var answer = importTable(
                Persona.COORDINATOR, "section;line;2020\r\nexpense;wages;10,50\r\nfinancing;region;10,50\r\n");

        // Then
        answer.then().statusCode(201).body("lines[0].amountsDkk", contains("10.50"));
        Api.as(Persona.COORDINATOR)
                .accept("text/csv")
                .queryParam("delimiter", ";")
                .get(PATH + "/" + answer.path("id"))
                .then()
                .body(equalTo("section;line;2020;total\nexpense;wages;10.50;10.50\nexpense;TOTAL;10.50;10.50\n"
                        + "financing;region;10.50;10.50\nfinancing;TOTAL;10.50;10.50\n"));
    }

    @Test
    void anAmountThatMayBeAThousandTimesAnotherIsRefusedUnlessTheTableShowsItsComma() {
        // When
        var untold = importTable(
                Persona.COORDINATOR,
                "section;line;2020;2021\nexpense;wages;100.000;1,12345678901\nfinancing;region;x;1\n");
        var shown = importTable(
                Persona.COORDINATOR,
                "section;line;2020;2021\nexpense;wages;100.000;7,5\nfinancing;region;100000;7,5\n");

        // Then
        untold.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/rows/1/2020 ambiguous-number",
                                "/rows/1/2021 too-many-decimals",
                                "/rows/2/2020 invalid-decimal"))
                .body("errors[2].detail", containsString("Line 3, column 2020"));
        shown.then().statusCode(201).body("lines[0].amountsDkk", contains("100000.00", "7.50"));
    }

    @Test
    void aTableOfAnOfficeProgramComesBackAsItLeft() {
        // Given
        String id = post(UUID.randomUUID().toString(), "200").path("id");

        // When
        var excel = Api.as(Persona.COORDINATOR).accept("text/csv").get(PATH + "/" + id + "?excel=da");
        var again = importBytes(
                "application/vnd.ms-excel; charset=windows-1252",
                ("sep=;\r\n;;;\r\n" + excel.asString().substring(1)).getBytes(Charset.forName("windows-1252")));

        // Then
        excel.then()
                .statusCode(200)
                .body(startsWith("\uFEFFsection;line;2020;2021;total\nexpense;wages;100,50;200;300,50"));
        again.then().statusCode(201).body("lines[0].amountsDkk", contains("100.50", "200.00"));
    }

    @Test
    void aRowWithWrongQuotesIsTold() {
        // When
        var answer =
                importTable(Persona.COORDINATOR, "section;line;2020\nexpense;\"wages\"x;10\n;;\nfinancing;region;10\n");

        // Then
        answer.then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/rows/1 malformed-quotes"));
    }

    @Test
    void aBudgetThatDoesNotBalanceIsRefused() {
        // When
        var answer = post("unbalanced", "200.01");
        var table = importTable(Persona.COORDINATOR, "section,line,2020,total\nexpense,wages,10,10\n");

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/lines/1/totalDkk total-differs"));
        table.then()
                .statusCode(422)
                .body("errors.pointer", contains("/periods/0"))
                .body("errors.code", contains("not-balanced"));
    }

    @Test
    void amountsThatCannotBeSummedAreRefused() {
        // When
        var answer = importTable(
                Persona.COORDINATOR, "section,line,2020\nexpense,a,9999999999999\nfinancing,b,9999999999999\n");

        // Then
        answer.then().statusCode(422).body("errors.code", contains("too-large"));
    }

    @Test
    void everyFaultOfABudgetIsTold() {
        // When
        var answer = Api.as(Persona.COORDINATOR).body("""
                {"name": "x", "periods": ["2020", "2020"], "lines": [
                 {"section": "income", "line": "a", "amountsDkk": ["1", "-1"]},
                 {"section": "expense", "line": "b", "amountsDkk": ["1"]},
                 {"section": "expense", "line": "b", "amountsDkk": ["1.005", "1"]}]}""").post(PATH);

        // Then
        answer.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/periods/1 duplicate",
                                "/lines/0/section unknown-code",
                                "/lines/0/amountsDkk/1 invalid-amount",
                                "/lines/1/amountsDkk wrong-count",
                                "/lines/2/line duplicate",
                                "/lines/2/amountsDkk/0 invalid-amount"));
    }

    @Test
    void everyFaultOfATableIsTold() {
        // When
        var unreadable =
                importTable(Persona.COORDINATOR, "section,line,2020,total\nexpense,wages,ten,10\nexpense,rent\n");
        var wrongSums = importTable(
                Persona.COORDINATOR,
                "section,line,2020,total\nexpense,wages,10,10\nexpense,TOTAL,11,12\nfinancing,region,10,10\n");
        var noTable = importTable(Persona.COORDINATOR, "kind,2020\n");

        // Then
        unreadable
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/rows/1/2020 invalid-decimal", "/rows/2 wrong-count"));
        wrongSums.then().statusCode(422).body("errors.pointer", contains("/rows/2/2020", "/rows/2/total"));
        noTable.then().statusCode(400).body("errors.pointer", contains("/header/section", "/header/line"));
    }

    @Test
    void nothingOfATableIsPassedOver() {
        // When
        var columns = importTable(
                Persona.COORDINATOR, "section,line,section,2020,total,total\nexpense,wages,financing,10,10,11\n");
        var sums = importTable(
                Persona.COORDINATOR,
                "section,line,2020\nexpense,wages,10\nexpense,TOTAL,11\nexpense,TOTAL,10\nincome,TOTAL,0\n"
                        + "financing,region,10\n");

        // Then
        columns.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/header/section repeated-column", "/header/total repeated-column"));
        sums.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/rows/2/2020 total-differs",
                                "/rows/3/line duplicate",
                                "/rows/4/section unknown-code"));
    }

    @Test
    void namesThatATableWouldReadOtherwiseAreRefused() {
        // When
        var answer = Api.as(Persona.COORDINATOR).body("""
                {"name": "x", "periods": ["total"], "lines": [
                 {"section": "expense", "line": "TOTAL", "amountsDkk": ["1"]},
                 {"section": "financing", "line": "b", "amountsDkk": ["1"]}]}""").post(PATH);

        // Then
        answer.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/periods/0 reserved-name", "/lines/0/line reserved-name"));
    }

    @Test
    void aSemicolonInAPeriodIsPartOfItsName() {
        // When
        var answer = importTable(
                Persona.COORDINATOR, "section,line,2020;H1,2021\nexpense,wages,1,2\nfinancing,region,1,2\n");

        // Then
        answer.then().statusCode(201).body("periods", contains("2020;H1", "2021"));
    }

    @Test
    void aTableIsReadToALimitHoweverItIsPacked() throws IOException {
        // Given
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(" ".repeat(1_048_577).getBytes(StandardCharsets.UTF_8));
        }

        // When
        var answer = Api.as(Persona.COORDINATOR)
                .contentType("text/csv; charset=UTF-8")
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post(PATH + "?name=Network");

        // Then
        answer.then().statusCode(413).body("code", equalTo("payload-too-large"));
    }

    @Test
    void aTableThatIsNoTextOfItsCharsetIsRefused() {
        // When
        var wrong = importBytes("text/csv; charset=UTF-8", "ø".getBytes(StandardCharsets.ISO_8859_1));
        var unknown = importBytes("text/csv; charset=unheard-of", new byte[] {'x'});

        // Then
        wrong.then().statusCode(400).body("errors.code", contains("malformed-text"));
        unknown.then().statusCode(415);
    }

    @Test
    void anUnknownDelimiterIsRefused() {
        // Given
        String path = PATH + "/" + post(UUID.randomUUID().toString(), "200").path("id");

        // When
        var answer = Api.as(Persona.COORDINATOR).accept("text/csv").get(path + "?delimiter=tab");

        // Then
        answer.then().statusCode(400).body("errors.code", contains("unknown-delimiter"));
    }

    @Test
    void onlyWhoSetABudgetUpChangesIt() {
        // Given
        String path = PATH + "/" + post(UUID.randomUUID().toString(), "200").path("id");
        String change = "{\"name\": \"Other\"}";

        // When
        var other =
                Api.as(Persona.HORSENS).header("If-Match", "\"0\"").body(change).patch(path);
        var own = Api.as(Persona.COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(change)
                .patch(path);

        // Then
        other.then().statusCode(403).body("code", equalTo("anothers-budget"));
        own.then().statusCode(200).header("ETag", "\"1\"").body("lines[1].totalDkk", equalTo("260.50"));
    }

    @Test
    void theSameSourceUpdatesAndEveryChangeIsPublished() {
        // Given
        String source = UUID.randomUUID().toString();
        String id = post(source, "200").path("id");

        // When
        var same = post(source, "200");
        var removed = Api.as(Persona.COORDINATOR).header("If-Match", "\"0\"").delete(PATH + "/" + id);

        // Then
        same.then().statusCode(200).body("id", equalTo(id)).body("version", equalTo(0));
        removed.then().statusCode(204);
        Api.as(Persona.HORSENS).get(PATH + "?limit=500").then().body("items.id", not(hasItem(id)));
        var events = Topics.of("opgang.network.v1", UUID.fromString(id), 2);
        assertEquals("dk.opgang.network.budget-changed.v1", events.getFirst().type());
        assertEquals("300.50", events.getFirst().data().get("totalDkk").asText());
        assertEquals("true", events.getLast().data().get("removed").asText());
    }
}
