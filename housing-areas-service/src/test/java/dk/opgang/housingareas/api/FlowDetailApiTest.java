package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flows by cause and month by month. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FlowDetailApiTest {

    private UUID area;
    private FlowEvents events;

    @BeforeEach
    void anArea() {
        area = Given.sundparken();
        events = new FlowEvents(area);
    }

    @Test
    void causesTellWhyPeopleCameAndWent() {
        // Given
        events.participant("kontanthjaelp", "2019-01-01", "2019-03-01", "employment");
        events.participant("kontanthjaelp", "2018-01-01", "2019-02-01", null);
        UUID moves = events.participant("kontanthjaelp", "2018-01-01", null);
        events.moveOut(moves, "2019-06-01");
        events.participant("sygedagpenge", "2018-01-01", null);
        events.awaitBaseline(3, flows());

        // When
        Response answer = Api.as(Persona.HORSENS).get(flows() + "&split=cause");

        // Then
        answer.then()
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.newBy.newly-unemployed", equalTo(1))
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.closedBy.employment", equalTo(1))
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.closedBy.moved-out", equalTo(1))
                .body("rows.find {it.benefitGroup == 'kontanthjaelp'}.closedBy.unknown", equalTo(1))
                .body("total.closed", equalTo(3))
                .body("total.closedBy.values().sum()", equalTo(3))
                .body("total.newBy.values().sum()", equalTo(1));
    }

    @Test
    void causesOfTheTotalAreControlledAndThoseOfGroupsNotPublic() {
        // Given
        for (int i = 0; i < 8; i++) {
            events.participant("kontanthjaelp", "2018-01-01", "2019-03-01", i < 2 ? "employment" : "education");
        }
        events.awaitBaseline(8, flows());

        // When
        Response answer = Api.as(Persona.FRONTEND)
                .get("/v1/housing-areas/" + area + "/flows?from=2019-01-01&to=2020-01-01&split=cause");

        // Then
        answer.then()
                .body("total.closed", equalTo(8))
                .body("total.closedBy.employment", nullValue())
                .body("total.closedBy.education", nullValue())
                .body("total.suppressed", hasItems("closedBy.employment", "closedBy.education"))
                .body("rows[0].closedBy.education", nullValue())
                .body("rows[0].suppressed", hasItem("closedBy.education"));
        Api.as(Persona.HORSENS)
                .accept("text/csv")
                .get(flows() + "&split=cause")
                .then()
                .body(containsString(",status,newBy.newly-unemployed,"));
    }

    @Test
    void municipalityStandsBesideForItselfAlone() {
        // Given
        events.participant("sygedagpenge", "2018-01-01", null);
        events.awaitBaseline(1, flows());
        UUID elsewhere = Given.sundparken();
        String there = "/v1/housing-areas/" + elsewhere + "/flows?from=2018-04-01&to=2020-02-01";

        // When
        Response own = Api.as(Persona.HORSENS).get(there + "&compareWith=municipality");
        Response others = Api.as(Persona.GREVE).get(there + "&compareWith=municipality");
        Response wrong = Api.as(Persona.FRONTEND).get(there + "&compareWith=nation");

        // Then
        own.then()
                .body("total.baseline", equalTo(0))
                .body("municipality.municipalityCode", equalTo("615"))
                .body("municipality.total.baseline", greaterThan(0))
                .body("municipality.total.suppressed", hasSize(0));
        others.then()
                .body("municipality.total.baseline", nullValue())
                .body("municipality.rows[0].suppressed", hasSize(5));
        wrong.then().statusCode(400).body("errors.code", contains("unknown-comparison"));
        Api.as(Persona.HORSENS).get(there).then().body("$", not(hasKey("municipality")));
    }

    @Test
    void seriesHangsTogether() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());

        // When
        Response answer = Api.as(Persona.HORSENS).get(series() + "&interval=quarter");

        // Then
        List<Integer> baselines = answer.path("periods.total.baseline");
        List<Integer> statuses = answer.path("periods.total.status");
        assertEquals(8, baselines.size());
        assertEquals(262, baselines.getFirst());
        assertEquals(baselines.subList(1, 8), statuses.subList(0, 7));
        answer.then()
                .body("disclosureControlled", equalTo(false))
                .body("periods[7].from", equalTo("2020-01-01"))
                .body("periods[7].to", equalTo("2020-02-01"));
    }

    @Test
    void seriesLeavesThePublishedTableAsItIs() {
        // Given
        events.publishSundparken();
        events.awaitSundparken(flows());

        // When
        Response months = Api.as(Persona.GREVE).get(series());
        Response whole = Api.as(Persona.GREVE).get(flows());

        // Then
        months.then().body("periods", hasSize(22)).body("disclosureControlled", equalTo(true));
        whole.then().body("total.suppressed", hasSize(0));
    }

    @Test
    void rebuiltFromTheTopicsTheyAreTheSame() {
        // Given
        events.publishSundparken();
        events.moveOut(events.participant("kontanthjaelp", "2018-01-01", null), "2019-06-01");
        events.awaitBaseline(263, flows());
        String running = awaitThat(flows() + "&split=cause", "\"moved-out\":1");

        // When
        Api.as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);

        // Then
        assertEquals(running, awaitThat(flows() + "&split=cause", running));
    }

    @Test
    void anErasureThatKeepsStatisticsLeavesFlowsAsTheyAreAlsoAfterARebuild() {
        // Given
        UUID closed = events.participant("kontanthjaelp", "2018-01-01", "2019-03-01", "employment");
        UUID open = events.participant("kontanthjaelp", "2018-01-01", null);
        UUID moved = events.participant("sygedagpenge", "2018-01-01", null);
        events.moveOut(moved, "2019-06-01");
        String before = awaitThat(flows() + "&split=cause", "\"moved-out\":1");

        // When
        List.of(closed, open, moved).forEach(events::eraseOutsideOfCounts);
        TestDatabase.await(
                "select count(*) from erased_subjects where subject_id in ('%s', '%s', '%s')"
                        .formatted(closed, open, moved),
                3);

        // Then
        assertEquals(
                before, Api.as(Persona.HORSENS).get(flows() + "&split=cause").asString());
        assertEquals(0, knownOf(closed) + knownOf(open) + knownOf(moved));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from benefit_periods where participant_id = opgang_nobody('" + open
                                + "') and period_to = (now() at time zone 'Europe/Copenhagen')::date and closing_reason = 'unknown'"));
        Api.as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);
        assertEquals(before, awaitThat(flows() + "&split=cause", before));
        assertEquals(0, knownOf(closed) + knownOf(open) + knownOf(moved));
    }

    @Test
    void othersCountNobodyWhoseProcessingIsRestricted() {
        // Given
        List<UUID> people = Stream.generate(() -> events.participant("kontanthjaelp", "2017-01-01", null))
                .limit(8)
                .toList();
        events.awaitBaseline(8, flows());
        events.restrict(people.getFirst(), true);
        events.restrict(people.get(1), true);
        events.restrict(people.get(1), false);

        // When
        Response others = Api.as(Persona.FRONTEND).get(calendarYear());

        // Then
        others.then().statusCode(200).body("total.baseline", equalTo(7));
        Api.as(Persona.HORSENS).get(calendarYear()).then().body("total.baseline", equalTo(8));
    }

    private static long knownOf(UUID participant) {
        return TestDatabase.number("""
                select (select count(*) from residences where participant_id = '%1$s')
                     + (select count(*) from benefit_periods where participant_id = '%1$s')
                     + (select count(*) from flow_spells where participant_id = '%1$s')""".formatted(participant));
    }

    @Test
    void nothingIsCountedBeforeARebuildIsDone() {
        // Given
        events.participant("kontanthjaelp", "2018-01-01", null);
        events.awaitBaseline(1, flows());
        Api.as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);

        // When
        Response meanwhile = Api.as(Persona.GREVE).get(flows());

        // Then
        meanwhile
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("projections-being-rebuilt"));
        awaitThat(flows(), "\"baseline\":1");
        Api.as(Persona.HORSENS)
                .get("/v1/housing-areas/" + area + "/case-shares?fromYear=2018&toYear=2018")
                .then()
                .body("rows.activeCases", contains(1));
    }

    @Test
    void unknownSplitAndIntervalAreNamed() {
        // Given
        String wrong = "&split=age";

        // When
        Response split = Api.as(Persona.HORSENS).get(flows() + wrong);
        Response interval = Api.as(Persona.HORSENS).get(series() + "&interval=week");
        Response tooMany = Api.as(Persona.HORSENS)
                .get("/v1/housing-areas/" + area + "/flows/series?from=2000-01-01&to=2020-01-01");

        // Then
        split.then().statusCode(400).body("errors.code", contains("unknown-split"));
        interval.then().statusCode(400).body("errors.code", contains("unknown-interval"));
        tooMany.then().statusCode(422).body("errors.code", contains("too-many-periods"));
    }

    private static String awaitThat(String path, String part) {
        return Waiting.await().until(() -> Api.as(Persona.HORSENS).get(path).asString(), containsString(part));
    }

    private String flows() {
        return "/v1/housing-areas/" + area + "/flows?from=2018-04-01&to=2020-02-01";
    }

    private String calendarYear() {
        return "/v1/housing-areas/" + area + "/flows?from=2018-01-01&to=2019-01-01";
    }

    private String series() {
        return flows().replace("/flows?", "/flows/series?");
    }
}
