package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settlements of bonuses: by two persons, within what the pool holds, in a ledger that only grows. */
@ServiceTest
class SettlementApiTest {

    private UUID initiative;
    private String nursery;
    private String kindergarten;
    private String pool;
    private final List<String> children = new ArrayList<>();

    @BeforeEach
    void begin() {
        initiative = Mobility.initiative();
        nursery = Mobility.institution("nursery");
        kindergarten = Mobility.institution("kindergarten");
        pool = Api.id(as(Persona.HORSENS)
                .body(Map.of("initiativeId", initiative, "name", "Fonden"))
                .post("/v1/bonus-pools")
                .then()
                .statusCode(201)
                .body("balanceDkk", equalTo("0.00"))
                .extract()
                .response());
    }

    @Test
    void itIsMadeApprovedByAnotherAndPaid() {
        // Given
        deposit("10000.00");
        children(5, nursery, 60);
        children(1, Mobility.institution("nursery"), 60);
        settle(true).then().statusCode(200).body("id", nullValue()).body("earnedDkk", equalTo("5000.00"));

        // When
        Response made = settle(false);

        // Then
        made.then()
                .statusCode(201)
                .body("state", equalTo("made"))
                .body("institutions.institutionId", contains(nursery))
                .body("institutions.measured", contains(5))
                .body("institutions.met", contains(5))
                .body("carried.measured", contains(1))
                .body("amountDkk", equalTo("5000.00"))
                .body("owedDkk", equalTo("0.00"));
        String path = "/v1/bonus-settlements/" + Api.id(made);
        Map<String, Object> payment = Map.of("on", "2024-07-15", "reference", "bilag 1");
        assertEquals(
                List.of("settlement-not-approved", "same-person"),
                Stream.of(
                                as(Persona.HORSENS).body(payment).post(path + "/payment"),
                                as(Persona.HORSENS).post(path + "/approval"))
                        .map(it -> it.then().statusCode(409).extract().<String>path("code"))
                        .toList());
        as(Persona.GREVE).post(path + "/approval").then().statusCode(404);
        as(Persona.HORSENS_CONTROLLER)
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"));
        as(Persona.HORSENS)
                .body(payment)
                .post(path + "/payment")
                .then()
                .statusCode(200)
                .body("state", equalTo("paid"));
        as(Persona.HORSENS)
                .body(payment)
                .post(path + "/payment")
                .then()
                .statusCode(409)
                .body("code", equalTo("settlement-paid"));
        as(Persona.HORSENS)
                .get("/v1/mobility-bonuses?state=paid&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(5));
        ledger().then()
                .body("items.kind", contains("deposit", "earned", "paid"))
                .body("items.amountDkk", contains("10000.00", "5000.00", "-5000.00"))
                .body("items.balanceDkk", contains("10000.00", "10000.00", "5000.00"));
        as(Persona.HORSENS)
                .accept("text/csv")
                .get("/v1/initiatives/" + initiative + "/bonus-ledger?from=2024-07-15&to=2024-07-16")
                .then()
                .statusCode(200)
                .body(startsWith("id,on,kind,institutionId,settlementId,amountDkk,balanceDkk"));
        settle(false).then().statusCode(422).body("code", equalTo("settlement-empty"));
        List<PublishedEvent> told = Topics.of("opgang.initiatives.v1", UUID.fromString(Api.id(made)), 2);
        assertEquals(
                List.of("dk.opgang.initiatives.bonus-settled.v1", "dk.opgang.initiatives.bonus-paid.v1"),
                told.stream().map(PublishedEvent::type).toList());
        for (PublishedEvent event : told) {
            assertEquals(nursery, event.text("institutionId"));
            assertEquals("5000.00", event.text("amountDkk"));
        }
    }

    @Test
    void anInstitutionReadsItsOwnAndNeverAChild() {
        // Given
        deposit("10000.00");
        children(5, nursery, 60);
        String id = Api.id(settle(false));

        // When
        Response seen = as(Persona.NURSERY).get("/v1/bonus-settlements/" + id);

        // Then
        seen.then()
                .statusCode(200)
                .body("institutions.institutionId", contains(nursery))
                .body("institutions[0].payouts.measured", contains(5))
                .body("carried", hasSize(0))
                .body("poolId", nullValue());
        as(Persona.NURSERY)
                .get("/v1/initiatives/" + initiative + "/bonus-ledger")
                .then()
                .statusCode(200)
                .body("items.kind", contains("earned"))
                .body("items.balanceDkk", everyItem(nullValue()));
        as(Persona.NURSERY)
                .get("/v1/initiatives/" + initiative + "/bonus-settlements")
                .then()
                .body("items.id", contains(id));
        as(Persona.ODINSGAARDEN).get("/v1/bonus-settlements/" + id).then().statusCode(404);
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/" + initiative + "/bonus-ledger")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Persona.CONTRACTOR)
                .get("/v1/initiatives/" + initiative + "/bonus-ledger")
                .then()
                .statusCode(404);
        as(Persona.GREVE)
                .get("/v1/initiatives/" + initiative + "/bonus-ledger")
                .then()
                .statusCode(404);
    }

    @Test
    void whatThePoolLacksIsOwedAndComesFirstTheNextTime() {
        // Given
        settleWithoutMoney();
        deposit("2000.01");
        String other = Mobility.institution("nursery");
        children(5, nursery, 60);
        children(5, other, 60);

        // When
        Response scarce = settle(false);

        // Then
        scarce.then().statusCode(201).body("amountDkk", equalTo("2000.01")).body("owedDkk", equalTo("7999.99"));
        String first = Stream.of(nursery, other).sorted().findFirst().orElseThrow();
        assertEquals("1000.01", scarce.path("institutions.find { it.institutionId == '" + first + "' }.amountDkk"));
        pay(Api.id(scarce));
        deposit("3000.00");
        children.clear();
        children(5, nursery, 10);
        Response next = settle(false);
        next.then().statusCode(201).body("earnedDkk", equalTo("0.00")).body("amountDkk", equalTo("3000.00"));
        assertLedgerAddsUp("4999.99");
    }

    @Test
    void aReadingThatIsPaidForIsMendedByAReversal() {
        // Given
        deposit("10000.00");
        children(5, nursery, 60);
        String id = Api.id(settle(false));
        String child = children.getFirst();
        String readings = "/v1/enrolments/" + child + "/readings/";
        String reading = readings
                + as(Persona.HORSENS)
                        .get("/v1/enrolments/" + child + "/readings")
                        .path("items[0].id");
        int during = correct(reading, "0").statusCode();
        pay(id);
        String line = as(Persona.HORSENS)
                .get("/v1/mobility-bonuses?state=paid&initiativeId=" + initiative)
                .path("items.find { it.enrolmentId == '" + child + "' }.id");
        int after = correct(reading, "0").statusCode();
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/enrolments/" + child + "/attachments/"
                        + as(Persona.HORSENS)
                                .get("/v1/enrolments/" + child + "/attachments")
                                .path("items[0].id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("attachment-settled"));

        // When
        Response reversed = as(Persona.HORSENS)
                .body(Map.of("reason", "Forkert måling", "lineIds", List.of(line)))
                .post("/v1/bonus-settlements/" + id + "/reversal");

        // Then
        assertEquals(List.of(409, 409), List.of(during, after));
        as(Persona.HORSENS)
                .body(Map.of("reason", "Forkert linje", "lineIds", List.of(UUID.randomUUID())))
                .post("/v1/bonus-settlements/" + id + "/reversal")
                .then()
                .statusCode(422)
                .body("errors.code", contains("line-not-found"));
        reversed.then()
                .statusCode(200)
                .body("state", equalTo("paid"))
                .body("earnedDkk", equalTo("4000.00"))
                .body("institutions[0].measured", equalTo(4));
        ledger().then()
                .body("items.kind", contains("deposit", "earned", "paid", "earned-reversed", "paid-reversed"))
                .body("items.amountDkk", hasItems("-1000.00", "1000.00"));
        correct(reading, "0").then().statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/mobility-bonuses/" + line)
                .then()
                .body("state", equalTo("not-met"))
                .body("settlementId", nullValue());
        as(Persona.HORSENS)
                .body(Map.of("reason", "Alt om"))
                .post("/v1/bonus-settlements/" + id + "/reversal")
                .then()
                .statusCode(200)
                .body("state", equalTo("reversed"));
        Map.of("reversal", Map.of("reason", "Igen"), "payment", Map.of("on", "2024-07-16", "reference", "bilag"))
                .forEach((step, body) -> as(Persona.HORSENS)
                        .body(body)
                        .post("/v1/bonus-settlements/" + id + "/" + step)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("settlement-reversed")));
        assertLedgerAddsUp("0.00");
        as(Persona.HORSENS).get("/v1/bonus-pools/" + pool).then().body("balanceDkk", equalTo("10000.00"));
        settle(true).then().body("institutions.met", contains(4));
    }

    @Test
    void aPoolIsOfOneMunicipality() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("municipalityCodes", List.of("615", "253"));
        String shared = Api.id(as(Persona.HORSENS).body(form).post("/v1/initiatives"));
        Map<String, Object> fund = Map.of("initiativeId", shared, "name", "Fonden");
        String own = Api.id(as(Persona.HORSENS).body(fund).post("/v1/bonus-pools"));
        String partner = Tokens.organisation(World.ODINSGAARDEN, "initiatives.read initiatives.write");

        // When
        Response others = as(Persona.GREVE)
                .body(Map.of("funder", "Fonden", "amountDkk", "1.00", "on", "2024-01-01"))
                .post("/v1/bonus-pools/{id}/deposits", own);
        Response opened = Api.withToken(partner).body(fund).post("/v1/bonus-pools");
        Response settled = Api.withToken(partner)
                .body(Map.of("until", "2024-06-30", "poolId", own))
                .post("/v1/initiatives/{id}/bonus-settlements", shared);

        Response unknown = as(Persona.HORSENS)
                .body(Map.of("until", "2024-06-30", "poolId", UUID.randomUUID()))
                .post("/v1/initiatives/{id}/bonus-settlements", shared);

        // Then
        unknown.then().statusCode(422).body("errors.code", contains("pool-not-found"));
        others.then().statusCode(403).body("code", equalTo("pool-not-yours"));
        opened.then().statusCode(403).body("code", equalTo("pool-needs-municipality"));
        settled.then().statusCode(403).body("code", equalTo("pool-needs-municipality"));
    }

    @Test
    void ofTwoAtOnceThereIsOne() throws InterruptedException {
        // Given
        deposit("10000.00");
        children(5, nursery, 60);
        Callable<Integer> settle = () -> settle(false).statusCode();

        // When
        List<Integer> answers;
        try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
            answers = clients.invokeAll(List.of(settle, settle)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        // Then
        assertEquals(List.of(201, 422), answers);
        ledger().then().body("items.kind", contains("deposit", "earned"));
    }

    @Test
    void whatIsCutOffBetweenTwoEntriesNeverWas() {
        // Given
        deposit("10000.00");
        children(5, nursery, 60);
        children(5, Mobility.institution("nursery"), 60);
        TestDatabase.execute("""
                create function cut_off() returns trigger language plpgsql as $$
                begin
                    if exists (select from bonus_ledger l where l.settlement_id = new.settlement_id) then
                        raise exception 'Cut off after the first entry';
                    end if;
                    return new;
                end $$;
                create trigger cut_off before insert on bonus_ledger for each row
                    when (new.initiative_id = '%s') execute function cut_off()""".formatted(initiative));

        // When
        int cut = settle(false).statusCode();

        // Then
        TestDatabase.execute("drop trigger cut_off on bonus_ledger; drop function cut_off()");
        assertEquals(500, cut);
        ledger().then().body("items.kind", contains("deposit"));
        as(Persona.HORSENS)
                .get("/v1/initiatives/" + initiative + "/bonus-settlements")
                .then()
                .body("items", hasSize(0));
        as(Persona.HORSENS)
                .get("/v1/mobility-bonuses?state=met&initiativeId=" + initiative)
                .then()
                .body("items", hasSize(10));
        settle(false).then().statusCode(201).body("amountDkk", equalTo("10000.00"));
        ledger().then().body("items.kind", contains("deposit", "earned", "earned"));
    }

    @Test
    void whatIsBookedStays() throws SQLException {
        // Given
        String source = "fond-" + UUID.randomUUID();
        Map<String, Object> form = Map.of(
                "source",
                Map.of("system", "fond", "id", source),
                "funder",
                "Fonden",
                "amountDkk",
                "10.00",
                "on",
                "2024-01-01");
        as(Persona.HORSENS)
                .body(form)
                .post("/v1/bonus-pools/{id}/deposits", pool)
                .then()
                .statusCode(201);

        // When
        Response again = as(Persona.HORSENS).body(form).post("/v1/bonus-pools/{id}/deposits", pool);

        // Then
        again.then().statusCode(200).body("balanceDkk", equalTo("10.00"));
        as(Persona.HORSENS)
                .body(Map.of(
                        "source",
                        Map.of("system", "fond", "id", source),
                        "funder",
                        "Fonden",
                        "amountDkk",
                        "11.00",
                        "on",
                        "2024-01-01"))
                .post("/v1/bonus-pools/{id}/deposits", pool)
                .then()
                .statusCode(409)
                .body("code", equalTo("deposit-booked"));
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'municipality:615'");
            for (String change : List.of(
                    "update bonus_ledger set amount_dkk = 0", "delete from bonus_ledger", "truncate bonus_ledger")) {
                assertThrows(SQLException.class, () -> statement.execute(change), change);
            }
        }
    }

    private void settleWithoutMoney() {
        children(5, Mobility.institution("nursery"), 10);
        settle(false).then().statusCode(201).body("amountDkk", equalTo("0.00"));
        children(5, nursery, 60);
        settle(false).then().statusCode(409).body("code", equalTo("pool-empty"));
        as(Persona.HORSENS)
                .get("/v1/mobility-bonuses?state=met&limit=500&initiativeId=" + initiative)
                .then()
                .extract()
                .<List<String>>path("items.id")
                .forEach(line -> as(Persona.HORSENS)
                        .body(Map.of("reason", "Prøve"))
                        .post("/v1/mobility-bonuses/{id}/waiver", line)
                        .then()
                        .statusCode(200));
    }

    /** Children who have left the institution, and whose language was assessed a year later. */
    private void children(int count, String institution, int value) {
        for (int i = 0; i < count; i++) {
            String child = Mobility.child(initiative, 2018);
            Mobility.attach(child, institution, "2019-08-01", "2021-08-01")
                    .then()
                    .statusCode(201);
            Mobility.attach(child, kindergarten, "2021-08-01", null).then().statusCode(201);
            as(Persona.HORSENS)
                    .body(Map.of(
                            "reading",
                            "language",
                            "on",
                            "2022-08-01",
                            "value",
                            value,
                            "institutionId",
                            kindergarten,
                            "evidence",
                            Map.of("kind", "language-assessment")))
                    .post("/v1/enrolments/{id}/readings", child)
                    .then()
                    .statusCode(201);
            children.add(child);
        }
    }

    private static Response correct(String reading, String value) {
        return as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"value\": " + value + "}")
                .patch(reading);
    }

    private void deposit(String amount) {
        as(Persona.HORSENS)
                .body(Map.of("funder", "Fonden", "amountDkk", amount, "on", "2024-01-01"))
                .post("/v1/bonus-pools/{id}/deposits", pool)
                .then()
                .statusCode(201);
    }

    private Response settle(boolean dryRun) {
        return as(Persona.HORSENS)
                .body(Map.of("until", "2024-06-30", "poolId", pool, "dryRun", dryRun))
                .post("/v1/initiatives/{id}/bonus-settlements", initiative);
    }

    private static void pay(String settlement) {
        as(Persona.HORSENS_CONTROLLER)
                .post("/v1/bonus-settlements/{id}/approval", settlement)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .body(Map.of("on", "2024-07-15", "reference", "bilag"))
                .post("/v1/bonus-settlements/{id}/payment", settlement)
                .then()
                .statusCode(200);
    }

    private Response ledger() {
        return as(Persona.HORSENS).get("/v1/initiatives/" + initiative + "/bonus-ledger?limit=500");
    }

    /** Deposits are what was paid, less what came back, and the balance; what was earned is paid, owed, or settled and not paid yet. */
    private void assertLedgerAddsUp(String owed) {
        BigDecimal balance = new BigDecimal(
                as(Persona.HORSENS).get("/v1/bonus-pools/" + pool).<String>path("balanceDkk"));
        assertEquals(
                sum("deposit"), sum("paid").add(sum("paid-reversed")).negate().add(balance));
        List<String> unpaid = as(Persona.HORSENS)
                .get("/v1/initiatives/" + initiative + "/bonus-settlements?limit=500")
                .path("items.findAll { it.state == 'made' || it.state == 'approved' }.amountDkk");
        BigDecimal waiting = unpaid.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(
                sum("earned").add(sum("earned-reversed")),
                sum("paid").add(sum("paid-reversed")).negate().add(waiting).add(new BigDecimal(owed)));
    }

    private BigDecimal sum(String kind) {
        List<String> amounts = ledger().path("items.findAll { it.kind == '" + kind + "' }.amountDkk");
        return amounts.stream().map(BigDecimal::new).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
