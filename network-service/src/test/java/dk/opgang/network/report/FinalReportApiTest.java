package dk.opgang.network.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FinalReportApiTest {

    private static final String REPORT = "/v1/network/final-report?from=2019-07-01&to=2022-07-01";

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from network_tasks; delete from network_milestones; delete from network_meetings;"
                + " delete from members; delete from budgets");
    }

    @Test
    void every_figure_is_what_the_lists_say() {
        // Given
        milestone("sustainable-network", "2019-09-30", ", \"state\": \"reached\", \"reachedOn\": \"2019-09-12\"");
        milestone("sustainable-network", "2022-06-30", "");
        milestone("sustainable-network", "2022-07-01", "");
        milestone("dissemination", "2022-06-30", ", \"state\": \"missed\"");
        NetworkRequests.posted(
                "/v1/network/tasks", "{\"title\": \"A task\", \"subGoal\": \"activities\", \"dueOn\": \"2020-01-01\"}");
        heldWith("2019-09-12T08:00:00Z", 2);
        NetworkRequests.posted("/v1/network/budgets", """
                {"name": "<b>Plan</b>", "periods": ["2019", "2020"],
                 "lines": [{"section": "expense", "line": "Work", "amountsDkk": [1.50, 2]},
                           {"section": "expense", "line": "Rooms", "amountsDkk": [1, 0]},
                           {"section": "financing", "line": "Paid", "amountsDkk": [2.50, 2]}]}""");

        // When
        var report = Api.as(Persona.HORSENS).get(REPORT);
        var listed = Api.as(Persona.HORSENS)
                .get(
                        "/v1/network/milestones?subGoal=sustainable-network&dueFrom=2019-07-01&dueBefore=2022-07-01&count=true");
        var page = Api.as(Persona.HORSENS)
                .accept("text/html")
                .header("Accept-Language", "da")
                .get(REPORT);
        var backwards = Api.as(Persona.HORSENS).get("/v1/network/final-report?from=2022-01-01&to=2021-01-01");

        // Then
        listed.then().body("count", equalTo(2));
        report.then()
                .statusCode(200)
                .body("subGoals.code", hasSize(5))
                .body("subGoals[0].milestones", equalTo(Map.of("planned", 1, "reached", 1, "missed", 0, "dropped", 0)))
                .body("subGoals.find { it.code == 'dissemination' }.milestones.missed", equalTo(1))
                .body("subGoals.find { it.code == 'activities' }.tasks.open", equalTo(1))
                .body("meetings.required", equalTo(6))
                .body("meetings.held", equalTo(1))
                .body("membersRepresented", equalTo(1))
                .body("persons", equalTo(2))
                .body("budgets[0].periods.expenseDkk", contains("2.50", "2.00"))
                .body("budgets[0].periods.financingDkk", contains("2.50", "2.00"));
        page.then().statusCode(200).contentType("text/html").header("Content-Language", "da");
        assertTrue(page.asString().contains("Netværkets afrapportering"), page.asString());
        assertTrue(page.asString().contains("&lt;b&gt;Plan&lt;/b&gt;"), page.asString());
        backwards
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("?to not-after-from"));
    }

    private static void milestone(String subGoal, String dueOn, String more) {
        NetworkRequests.posted(
                "/v1/network/milestones",
                "{\"title\": \"A milestone\", \"subGoal\": \"%s\", \"dueOn\": \"%s\"%s}"
                        .formatted(subGoal, dueOn, more));
    }

    private static void heldWith(String startsAt, int persons) {
        String member = NetworkRequests.member("municipality", "");
        Instant begin = Instant.parse(startsAt);
        String meeting = "/v1/network/meetings/"
                + NetworkRequests.posted("/v1/network/meetings", """
                        {"kind": "network", "title": "A meeting", "startsAt": "%s", "endsAt": "%s"}""".formatted(begin, begin.plusSeconds(3600)));
        Api.as(Persona.COORDINATOR)
                .body("{\"to\": \"invited\"}")
                .post(meeting + "/transitions")
                .then()
                .statusCode(200);
        Api.as(Persona.COORDINATOR)
                .header("If-None-Match", "*")
                .body("{\"persons\": ["
                        + String.join(", ", Collections.nCopies(persons, "{\"name\": \"A\", \"attended\": true}"))
                        + ", {\"name\": \"B\", \"attended\": false}]}")
                .put(meeting + "/attendance/" + member)
                .then()
                .statusCode(201);
        Api.as(Persona.COORDINATOR)
                .body("{\"to\": \"held\"}")
                .post(meeting + "/transitions")
                .then()
                .statusCode(200);
    }
}
