package dk.opgang.network.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PlanApiTest {

    private static final String MILESTONES = "/v1/network/milestones";
    private static final String TASKS = "/v1/network/tasks";

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from network_tasks; delete from network_milestones; delete from members");
    }

    @Test
    void a_milestone_is_reached_on_a_day_that_has_come_and_late_by_itself() {
        // Given
        String id = NetworkRequests.posted(
                MILESTONES, "{\"title\": \"A milestone\", \"subGoal\": \"activities\", \"dueOn\": \"2020-01-01\"}");
        String address = MILESTONES + "/" + id;

        // When
        var late = Api.as(Persona.HORSENS).get(address);
        var dayless = NetworkRequests.patch(Persona.COORDINATOR, address, "{\"state\": \"reached\"}");
        var ahead = NetworkRequests.patch(
                Persona.COORDINATOR, address, "{\"state\": \"reached\", \"reachedOn\": \"2999-01-01\"}");
        var nothing = NetworkRequests.patch(
                Persona.COORDINATOR,
                address,
                "{\"evidence\": [{\"kind\": \"meeting\", \"id\": \"%s\"}]}".formatted(UUID.randomUUID()));
        var foreign = NetworkRequests.patch(Persona.HORSENS, address, "{\"state\": \"missed\"}");
        var reached = NetworkRequests.patch(
                Persona.COORDINATOR, address, "{\"state\": \"reached\", \"reachedOn\": \"2020-02-01\"}");

        // Then
        late.then().statusCode(200).body("late", equalTo(true)).body("state", equalTo("planned"));
        dayless.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/reachedOn required"));
        ahead.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/reachedOn in-the-future"));
        nothing.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/evidence/0/id evidence-not-found"));
        foreign.then().statusCode(403).body("code", equalTo("coordination-only"));
        reached.then().statusCode(200).body("late", equalTo(false)).body("reachedOn", equalTo("2020-02-01"));
    }

    @Test
    void a_task_belongs_to_a_milestone_that_there_is() {
        // Given
        String task = "{\"title\": \"A task\", \"milestoneId\": \"%s\"}".formatted(UUID.randomUUID());

        // When
        var refused = Api.as(Persona.COORDINATOR).body(task).post(TASKS);

        // Then
        refused.then().statusCode(422).body("errors.code", contains("milestone-not-found"));
    }

    @Test
    void a_member_changes_its_own_tasks_and_hands_them_to_nobody() {
        // Given
        String horsens = NetworkRequests.member("municipality", ", \"municipalityCode\": \"615\"");
        String milestone = NetworkRequests.posted(
                MILESTONES, "{\"title\": \"A milestone\", \"subGoal\": \"dissemination\", \"dueOn\": \"2040-01-01\"}");
        String own = NetworkRequests.posted(
                TASKS,
                "{\"title\": \"A task\", \"memberId\": \"%s\", \"milestoneId\": \"%s\"}".formatted(horsens, milestone));
        String other = NetworkRequests.posted(TASKS, "{\"title\": \"A task\", \"dueOn\": \"2020-01-01\"}");

        // When
        var done = NetworkRequests.patch(Persona.HORSENS, TASKS + "/" + own, "{\"state\": \"done\"}");
        var handed = NetworkRequests.patch(Persona.HORSENS, TASKS + "/" + own, "{\"memberId\": null}");
        var foreign = NetworkRequests.patch(Persona.HORSENS, TASKS + "/" + other, "{\"state\": \"done\"}");
        var removed = NetworkRequests.delete(Persona.HORSENS, TASKS + "/" + own);
        var late = Api.as(Persona.GREVE).get(TASKS + "?state=open&dueBefore=2020-02-01");

        // Then
        done.then().statusCode(200).body("state", equalTo("done")).body("subGoal", equalTo("dissemination"));
        handed.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/memberId unchangeable"));
        foreign.then().statusCode(403).body("code", equalTo("coordination-only"));
        removed.then().statusCode(403);
        late.then().body("items.id", contains(other)).body("items[0].late", equalTo(true));
    }
}
