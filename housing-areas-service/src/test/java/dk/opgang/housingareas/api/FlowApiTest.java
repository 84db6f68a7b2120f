package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FlowApiTest {

    private UUID area;
    private FlowEvents events;

    @BeforeEach
    void anArea() {
        area = Given.sundparken();
        events = new FlowEvents(area);
    }

    @Test
    void sundparkensTableComesBackFromEvents() {
        // Given
        events.publishSundparken();

        // When
        Response answer = events.awaitSundparken(flows());

        // Then
        answer.then().body("disclosureControlled", equalTo(false));
        assertEquals(FlowEvents.publishedCsv(), FlowEvents.csv(answer));
    }

    @Test
    void thePublicSeesTheControlledTable() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());

        // When
        Response answer = Api.as(Persona.FRONTEND).get(flows("2019-01-01", "2020-01-01"));

        // Then
        answer.then()
                .statusCode(200)
                .body("disclosureControlled", equalTo(true))
                .body("total.suppressed", hasSize(0))
                .body("rows.find {it.benefitGroup == 'revalidering'}.baseline", nullValue())
                .body("rows.find {it.benefitGroup == 'revalidering'}.new", nullValue())
                .body("rows.find {it.benefitGroup == 'revalidering'}.closed", nullValue())
                .body("rows.find {it.benefitGroup == 'revalidering'}.net", nullValue())
                .body("rows.find {it.benefitGroup == 'revalidering'}.status", nullValue())
                .body(
                        "rows.find {it.benefitGroup == 'revalidering'}.suppressed",
                        contains("baseline", "new", "closed", "net", "status"));
    }

    @Test
    void anotherMunicipalitySeesTheControlledTableToo() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());

        // When
        Response answer = Api.as(Persona.GREVE).get(flows());

        // Then
        answer.then()
                .body("disclosureControlled", equalTo(true))
                .body("rows.find {it.benefitGroup == 'revalidering'}.status", nullValue());
    }

    @Test
    void tablesOfNeighbouringMonthsDifferInNoFewPeople() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());
        Response first = Api.as(Persona.GREVE).get(flows());

        // When
        Response monthBefore = Api.as(Persona.AALBORG).get(flows().replace("2020-02-01", "2020-01-01"));
        Response again = Api.as(Persona.GREVE).get(flows());

        // Then
        monthBefore.then().statusCode(200);
        for (String row : List.of("total", "rows.find {it.benefitGroup == 'a-dagpenge'}", "rows[1]", "rows[2]")) {
            for (String number : List.of("baseline", "new", "closed", "status")) {
                Integer later = first.path(row + "." + number);
                Integer earlier = monthBefore.path(row + "." + number);
                int few = later == null || earlier == null ? 0 : Math.abs(later - earlier);
                assertTrue(few == 0 || few >= 5, row + " " + number + " differs by " + few);
            }
        }
        assertEquals(first.asString(), again.asString());
    }

    @Test
    void correctionOfAPublishedPeriodIsControlledToo() {
        // Given
        events.publishSundparken();
        int baseline = events.awaitSundparken(flows()).path("total.baseline");
        UUID elsewhere = events.participant("revalidering", "2018-01-01", null);
        events.awaitBaseline(baseline + 1, flows());
        Response published = Api.as(Persona.FRONTEND).get(flows("2019-01-01", "2020-01-01"));

        // When
        events.correctArea(elsewhere, UUID.randomUUID());

        // Then
        events.awaitBaseline(baseline, flows());
        Response corrected = Api.as(Persona.FRONTEND).get(flows("2019-01-01", "2020-01-01"));
        for (Response table : List.of(published, corrected)) {
            table.then().body("rows.find {it.benefitGroup == 'revalidering'}.status", nullValue());
            for (String number : List.of("baseline", "new", "closed", "status")) {
                table.<List<Integer>>path("rows." + number).stream()
                        .filter(Objects::nonNull)
                        .forEach(shown -> assertTrue(shown == 0 || shown >= 5, number + " " + shown));
            }
        }
    }

    @Test
    void whatThePublicReadsDoesNotDependOnWhoAskedBefore() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());
        UUID elsewhere = Given.sundparken();
        FlowEvents same = new FlowEvents(elsewhere);
        same.publishSundparken();
        same.awaitSundparken(flows().replace(area.toString(), elsewhere.toString()));
        Api.as(Persona.GREVE).get(flows("2018-07-01", "2019-09-01")).then().statusCode(200);
        Api.as(Persona.AALBORG).get(flows("2015-02-01", "2019-12-01")).then().statusCode(200);
        Api.as(Persona.FRONTEND).get(shares()).then().statusCode(200);

        // When
        Response asked = Api.as(Persona.FRONTEND).get(flows("2018-01-01", "2019-01-01"));
        Response unasked = Api.as(Persona.FRONTEND)
                .get(flows("2018-01-01", "2019-01-01").replace(area.toString(), elsewhere.toString()));

        // Then
        asked.then().body("total.suppressed", hasSize(0));
        assertEquals(unasked.asString().replace(elsewhere.toString(), area.toString()), asked.asString());
    }

    @Test
    void areaThatWasReadBeforeItsDataCameIsPublishedWhole() {
        // Given
        Api.as(Persona.FRONTEND).get(flows("2018-01-01", "2019-01-01")).then().statusCode(200);
        Api.as(Persona.FRONTEND).get(shares()).then().body("rows.activeCases", contains(0, 0, 0));
        events.publishSundparken();
        events.awaitSundparken(flows());

        // When
        Response answer = Api.as(Persona.FRONTEND).get(flows("2018-01-01", "2019-01-01"));

        // Then
        answer.then().statusCode(200).body("total.suppressed", hasSize(0));
    }

    @Test
    void operatorsWithdrawAndPublishAnew() {
        // Given
        for (int i = 0; i < 20; i++) {
            events.participant("kontanthjaelp", "2016-05-01", null);
        }
        events.awaitBaseline(20, flows());
        String year = flows("2018-01-01", "2019-01-01");
        Api.as(Persona.FRONTEND).get(year).then().body("total.baseline", equalTo(20));
        String internal = "/internal/flow-publications/" + area;

        // When
        Response withdrawn = Api.as(Persona.ADMIN)
                .body(Map.of("reason", "Half of the import"))
                .post(internal + "/withdrawal");

        // Then
        withdrawn
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true))
                .body("publications.reason", everyItem(equalTo("Half of the import")));
        Api.as(Persona.FRONTEND).get(year).then().statusCode(200).body("total.suppressed", hasSize(5));
        Api.as(Persona.FRONTEND).get(shares()).then().body("rows.activeCases", everyItem(nullValue()));
        Api.as(Persona.HORSENS).get(year + "&as=public").then().body("total.withheld.new", equalTo("withdrawn"));
        Api.as(Persona.HORSENS).get(year).then().body("total.baseline", equalTo(20));
        Api.as(Persona.ADMIN)
                .post(internal + "/republication")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(false))
                .body("publications.findAll {it.withdrawnAt == null}.from", hasItems("2018-01-01"));
        Api.as(Persona.FRONTEND).get(year).then().body("total.baseline", equalTo(20));
        Api.as(Persona.ADMIN)
                .body(Map.of())
                .post(internal + "/withdrawal")
                .then()
                .statusCode(400);
        Api.as(Persona.HORSENS).get(internal).then().statusCode(403);
    }

    @Test
    void whoAsksWhileAnAreaIsWithdrawnPublishesNothingOfIt() throws Exception {
        // Given
        for (int i = 0; i < 20; i++) {
            events.participant("kontanthjaelp", "2016-05-01", null);
        }
        events.awaitBaseline(20, flows());
        Response table;
        Response totals;
        try (ExecutorService readers = Executors.newCachedThreadPool();
                Connection withdrawal = TestDatabase.asSuperuser();
                Statement statement = withdrawal.createStatement()) {
            withdrawal.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('flows " + area + "', 0))");
            statement.execute("insert into withdrawn_flow_places (place, withdrawn_at, withdrawn_by, reason) values ('"
                    + area + "', now(), 'operator', 'Half of the import')");

            // When
            Future<Response> ofTable =
                    readers.submit(() -> Api.as(Persona.FRONTEND).get(flows("2018-01-01", "2019-01-01")));
            Future<Response> ofTotals =
                    readers.submit(() -> Api.as(Persona.FRONTEND).get(shares()));
            TestDatabase.await("select count(*) from pg_locks where locktype = 'advisory' and not granted", 2);
            withdrawal.commit();
            table = ofTable.get();
            totals = ofTotals.get();
        }

        // Then
        table.then().statusCode(200).body("total.suppressed", hasSize(5));
        totals.then().statusCode(200).body("rows.activeCases", everyItem(nullValue()));
        assertEquals(
                0, TestDatabase.number("select count(*) from published_flow_periods where place = '" + area + "'"));
    }

    @Test
    void municipalityLearnsWhatOthersDoNotSeeAndWhy() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());
        String other = flows("2018-04-01", "2020-01-01");

        // When
        Response asked = Api.as(Persona.HORSENS).get(other + "&as=public");

        // Then
        asked.then()
                .header("Cache-Control", startsWith("private"))
                .body("disclosureControlled", equalTo(true))
                .body("total.withheld", equalTo(Map.of()))
                .body("rows.find {it.benefitGroup == 'revalidering'}.withheld.baseline", equalTo("small-count"));
        // Asking so has published nothing.
        Response table = Api.as(Persona.GREVE).get(flows());
        table.then().body("total.suppressed", hasSize(0)).body("rows.findAll {it.containsKey('withheld')}", hasSize(0));
        Api.as(Persona.HORSENS)
                .get(flows("2018-04-01", "2018-10-01") + "&as=public")
                .then()
                .body("total.withheld.new", equalTo("short-period"));
        Api.as(Persona.HORSENS).get(flows() + "&as=everybody").then().statusCode(400);
    }

    @Test
    void shortPeriodShutsNoTable() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());
        Response brief = Api.as(Persona.GREVE).get(flows().replace("2020-02-01", "2018-05-01"));
        Api.as(Persona.GREVE).get(flows().replace("2018-04-01", "1990-04-01").replace("2020-02-01", "1995-04-01"));

        // When
        Response whole = Api.as(Persona.GREVE).get(flows());
        Response follows = Api.as(Persona.GREVE).get(flows().replace("2020-02-01", "2018-05-01"));

        // Then
        brief.then().body("total.suppressed", hasSize(5));
        whole.then().body("total.suppressed", hasSize(0));
        follows.then()
                .body("total.baseline", equalTo(262))
                .body("total.suppressed", contains("new", "closed", "net", "status"));
    }

    @Test
    void besidesThePlanOnlyAFewTablesArePublished() {
        // Given
        for (int i = 0; i < 20; i++) {
            events.participant("kontanthjaelp", "2010-05-01", null);
        }
        events.awaitBaseline(20, flows());
        for (int year = 2015; year < 2019; year++) {
            Api.as(Persona.GREVE)
                    .get(flows(year + "-03-01", year + 1 + "-03-01"))
                    .then()
                    .body("total.baseline", equalTo(20));
        }

        // When
        Response more = Api.as(Persona.GREVE).get(flows("2023-01-01", "2024-02-01"));
        Response within = Api.as(Persona.FRONTEND).get(flows("2012-01-01", "2022-01-01"));

        // Then
        more.then().body("total.baseline", equalTo(20)).body("total.status", nullValue());
        within.then().body("total.suppressed", hasSize(0));
    }

    @Test
    void areaThatWasTooSmallOnTheFirstDayShowsNoTable() {
        // Given
        for (int i = 0; i < 20; i++) {
            events.participant("kontanthjaelp", "2016-05-01", null);
        }
        Given.observed(area, "residents", 2018, "60");
        Given.observed(area, "residents", 2020, "110");
        events.awaitBaseline(20, flows());

        // When
        Response grown = Api.as(Persona.GREVE).get(flows());
        Response before = Api.as(Persona.FRONTEND).get(flows("2016-01-01", "2017-01-01"));

        // Then
        grown.then().body("total.suppressed", hasSize(5));
        before.then().body("total.suppressed", hasSize(5));
    }

    @Test
    void everybodyReadsCalendarYearsThatHaveEnded() {
        // Given
        String path = "/v1/housing-areas/" + area + "/flows";
        int running = LocalDate.now(ZoneId.of("Europe/Copenhagen")).getYear();

        // When
        Response table = Api.as(Persona.FRONTEND).get(path + "?from=2018-04-01&to=2020-02-01");
        Response series = Api.as(Persona.FRONTEND).get(path + "/series?from=2018-02-01&to=2019-01-01");

        // Then
        table.then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("reading-date-not-public")))
                .body("errors.pointer", containsInAnyOrder("?from", "?to"));
        series.then().statusCode(422).body("errors.pointer", contains("?from"));
        Api.as(Persona.FRONTEND)
                .get(flows(running - 1 + "-01-01", running + 1 + "-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("?to"));
        Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/case-shares?fromYear=2018&toYear=" + running)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reading-date-not-public"))
                .body("errors.pointer", contains("?toYear"));
        Api.as(Persona.FRONTEND)
                .get(flows("2018-01-01", running + "-01-01"))
                .then()
                .statusCode(200);
    }

    @Test
    void othersReadFirstDaysOfPastMonths() {
        // Given
        String path = "/v1/housing-areas/" + area + "/flows";
        String days = "?from=2018-04-02&to=2100-01-01";

        // When
        Response table = Api.as(Persona.GREVE).get(path + days);
        Response series = Api.as(Persona.GREVE).get(path + "/series" + days.replace("2018", "2099"));

        // Then
        table.then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("reading-date-not-public")))
                .body("errors.pointer", containsInAnyOrder("?from", "?to"));
        series.then().statusCode(422).body("errors.pointer", containsInAnyOrder("?from", "?to"));
        Api.as(Persona.HORSENS).get(path + days).then().statusCode(200);
        Api.as(Persona.GREVE).get(flows()).then().statusCode(200);
    }

    @Test
    void caseSharesAndTablesTellNobodyTogether() {
        // Given
        for (int i = 0; i < 20; i++) {
            events.participant("kontanthjaelp", "2016-05-01", i == 0 ? "2018-01-01" : null);
        }
        events.awaitBaseline(19, flows());
        Response first = Api.as(Persona.FRONTEND).get(shares());

        // When
        Response later =
                Api.as(Persona.GREVE).get("/v1/housing-areas/" + area + "/flows?from=2018-01-01&to=2020-02-01");

        // Then
        first.then().body("rows.activeCases", contains(0, 20, 20));
        later.then().statusCode(200).body("total.baseline", nullValue());
        assertEquals(first.asString(), Api.as(Persona.FRONTEND).get(shares()).asString());
    }

    @Test
    void movingOutClosesAndErasureForgets() {
        // Given
        UUID stays = events.participant("kontanthjaelp", "2018-01-01", null);
        UUID moves = events.participant("kontanthjaelp", "2018-01-01", null);
        UUID gone = events.participant("sygedagpenge", "2018-01-01", null);
        events.awaitBaseline(3, flows());

        // When
        events.moveOut(moves, "2019-06-01");
        events.erase(gone);

        // Then
        Response answer = events.awaitBaseline(2, flows());
        answer.then()
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.closed", equalTo(1))
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.status", equalTo(1))
                .body("rows.find {it.benefitGroup == 'sygedagpenge'}.baseline", equalTo(0));
        assertEquals(false, stays.equals(moves));
    }

    @Test
    void whoHidesIsInNoCountOfTheAreaUntilThatIsOver() {
        // Given
        UUID hides = events.participant("kontanthjaelp", "2018-01-01", null);
        events.awaitBaseline(1, flows());
        events.moveOut(hides, "2019-06-01");
        events.benefitWithoutArea(hides, "sygedagpenge", "2019-08-01");
        Response meanwhile = events.awaitBaseline(0, flows("2019-07-01", "2020-01-01"));

        // When
        events.comeBack(hides);

        // Then
        meanwhile.then().body("total.new", equalTo(0)).body("total.status", equalTo(0));
        events.awaitBaseline(1, flows("2019-07-01", "2020-01-01")).then().body("total.new", equalTo(1));
    }

    @Test
    void whatNeverWasIsCountedNowhere() {
        // Given
        events.participant("kontanthjaelp", "2018-01-01", null);
        UUID noBenefit = events.participant("kontanthjaelp", "2018-01-01", null);
        UUID noResidence = events.participant("kontanthjaelp", "2018-01-01", null);
        UUID elsewhere = events.participant("kontanthjaelp", "2018-01-01", null);
        UUID keptLongEnough = events.participant("kontanthjaelp", "2018-01-01", null);
        events.awaitBaseline(5, flows());

        // When
        events.retire(keptLongEnough);
        events.remove(noBenefit, "benefit-period");
        events.remove(noResidence, "residence");
        events.correctArea(elsewhere, UUID.randomUUID());

        // Then
        events.awaitBaseline(2, flows())
                .then()
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.status", equalTo(2));
    }

    @Test
    void whoWasRegisteredTwiceIsCountedOnceInWhateverOrderThatIsTold() {
        // Given
        UUID survivor = events.participant("kontanthjaelp", "2015-01-01", "2016-01-01");
        UUID duplicate = events.participant("sygedagpenge", "2017-01-01", null);
        events.participant("kontanthjaelp", "2018-01-01", null);
        events.awaitBaseline(2, flows());

        // When
        events.merge(survivor, duplicate, "sygedagpenge", "2017-01-01");

        // Then
        TestDatabase.await("select count(*) from flow_spells where participant_id = '" + duplicate + "'", 0);
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + survivor + "'", 2);
        events.awaitBaseline(2, flows());
        // What is built anew of all that was told is the same, whichever of the two is read first.
        String known = "select to_jsonb(s)::text from flow_spells s where participant_id in ('" + survivor + "', '"
                + duplicate + "') order by 1";
        List<String> before = TestDatabase.texts(known);
        Api.as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);
        TestDatabase.await("select count(*) from rebuild_targets", 0);
        assertEquals(before, TestDatabase.texts(known));
    }

    @Test
    void caseSharesCountPeopleAtTheEndOfEachYear() {
        // Given
        for (int i = 0; i < 3; i++) {
            events.participant("kontanthjaelp", "2016-05-01", null);
        }
        events.participant("kontanthjaelp", "2016-05-01", "2017-12-31");
        Given.observed(area, "working-age-residents", 2016, "16");
        events.awaitBaseline(3, flows());

        // When
        Response exact = Api.as(Persona.HORSENS).get(shares());
        Response controlled = Api.as(Persona.FRONTEND).get(shares());
        Response explained = Api.as(Persona.HORSENS).get(shares() + "&as=public");

        // Then
        explained
                .then()
                .body("rows.activeCases", contains(0, null, null))
                .body("rows.withheld", contains(null, "small-count", "small-count"));
        exact.then()
                .body("rows.year", contains(2015, 2016, 2017))
                .body("rows.activeCases", contains(0, 4, 3))
                .body("rows[1].sharePct", equalTo(25.00f))
                .body("rows[2].sharePct", nullValue());
        controlled
                .then()
                .body("rows.activeCases", contains(0, null, null))
                .body("rows[1].suppressed", contains("activeCases", "sharePct"))
                .body("rows[1]", not(hasKey("withheld")));
    }

    @Test
    void bothReadingDatesAreNeededInOrder() {
        // Given
        String path = "/v1/housing-areas/" + area + "/flows";

        // When
        Response missing = Api.as(Persona.HORSENS).get(path);
        Response turned = Api.as(Persona.HORSENS).get(path + "?from=2020-02-01&to=2018-04-01");

        // Then
        missing.then().statusCode(400).body("errors.pointer", hasItems("?from", "?to"));
        turned.then().statusCode(422).body("errors.pointer", everyItem(equalTo("?to")));
    }

    @Test
    void unknownAreaIsNotFound() {
        // Given
        String path = "/v1/housing-areas/" + UUID.randomUUID() + "/flows?from=2018-04-01&to=2020-02-01";

        // When
        Response answer = Api.as(Persona.HORSENS).get(path);

        // Then
        answer.then().statusCode(404);
    }

    private String shares() {
        return "/v1/housing-areas/" + area + "/case-shares?fromYear=2015&toYear=2017";
    }

    private String flows() {
        return flows("2018-04-01", "2020-02-01");
    }

    private String flows(String from, String to) {
        return "/v1/housing-areas/" + area + "/flows?from=" + from + "&to=" + to;
    }
}
