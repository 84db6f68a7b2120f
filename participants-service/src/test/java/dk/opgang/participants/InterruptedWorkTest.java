package dk.opgang.participants;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Long work on participants is cut off in its midst: a removal of what is due, a search for duplicates and a merge. Each waits then, with a
 * part of its work done, for something that the test holds, so that it makes no difference how fast the machine is. Their connections end
 * as those of a service that is killed: all that it would leave is in the database, and what goes on is asked of the database alone.
 */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class InterruptedWorkTest {

    /** More than are compared or removed while somebody waits for the answer. */
    private static final int PEOPLE = 3_200;

    private static final int PAIRS = 10;
    private static final int APART = 1_600;
    private static final Persona TOWN = Persona.KOEGE;
    private static final String OF_TOWN = " where municipality_code = '259'";
    private static final String RUNS = "/v1/retention-runs";
    private static final String SEARCHES = "/v1/duplicate-searches";
    private static final String WAITING =
            " from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    private static final String[] SYLLABLES = {"ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"};

    /** So many people more would only make other tests slow. */
    @AfterEach
    void leaveNobody() {
        TestDatabase.execute("delete from participants" + OF_TOWN);
    }

    @Test
    void what_was_cut_off_in_its_midst_goes_on_or_begins_anew() throws SQLException {
        // Given
        register();
        String survivor = person(0);
        String duplicate = person(APART);
        as(TOWN).header("If-None-Match", "*")
                .body(Map.of("keepYears", 1, "countedFrom", "record-end", "automatic", false))
                .put("/v1/retention-rules/benefits")
                .then()
                .statusCode(201);
        String preview = post(RUNS, Map.of("preview", true)).path("id");
        String run;
        String search;
        CompletableFuture<Integer> merge;
        try (Connection holder = TestDatabase.asSuperuser()) {
            hold(holder, preview);
            run = post(RUNS, Map.of("previewId", preview)).path("id");
            awaitWaiting(1);
            search = as(TOWN).post(SEARCHES).path("id");
            awaitWaiting(2);
            merge = CompletableFuture.supplyAsync(() -> merge(survivor, duplicate));
            awaitWaiting(3);
            long removed = TestDatabase.number(
                    "select count(*) from retention_items where run_id = '" + run + "' and removed");
            assertTrue(removed > 0 && removed < PEOPLE, "Removed already: " + removed);
            as(TOWN).get("/v1/participants/{id}", duplicate).then().statusCode(200);
            as(TOWN).get("/v1/duplicate-candidates?count=true").then().body("count", equalTo(0));

            // When
            TestDatabase.number("select count(pg_terminate_backend(pid))" + WAITING);
            restrictLastOf(holder, run);
        }

        // Then
        assertNotEquals(201, merge.join());
        JsonPath report = done(RUNS + "/" + run);
        assertEquals(PEOPLE - 1, report.getInt("rows.find { it.category == 'benefits' }.records"));
        assertEquals(1, report.getInt("heldBack.find { it.reason == 'restricted' }.records"));
        assertEquals(1, TestDatabase.number("select count(*) from benefit_periods" + OF_TOWN));
        JsonPath found = done(SEARCHES + "/" + search);
        assertEquals(PEOPLE, found.getInt("participants"));
        assertEquals(PAIRS, found.getInt("candidates"));
        as(TOWN).get("/v1/participants/{id}", duplicate).then().statusCode(200);
        assertEquals(0, TestDatabase.number("select count(*) from participant_merges" + OF_TOWN));
        assertEquals(201, merge(survivor, duplicate));
        as(TOWN).get("/v1/participants/{id}", duplicate).then().statusCode(410).body("id", equalTo(survivor));
    }

    /** The last record that is due waits for its participant, a search that has found something for its table, and a merge for its own. */
    private static void hold(Connection holder, String preview) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute(
                    "select from participants where id = (select participant_id from retention_items where run_id = '"
                            + preview + "' order by record_id desc limit 1) for no key update");
            statement.execute("lock table duplicate_candidates, participant_aliases in share mode");
        }
    }

    /** Somebody whose record was to be removed, and was not yet, is restricted as soon as the work may go on: the record stays. */
    private static void restrictLastOf(Connection holder, String run) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute("insert into processing_limits"
                    + " (id, participant_id, municipality_code, reason, created_at, updated_at, version)"
                    + " select gen_random_uuid(), participant_id, municipality_code, 'accuracy-contested', now(), now(), 0"
                    + " from retention_items where run_id = '" + run + "' order by record_id desc limit 1");
        }
        holder.commit();
    }

    private static void awaitWaiting(int wanted) {
        soon().until(() -> TestDatabase.number("select count(*)" + WAITING), greaterThanOrEqualTo((long) wanted));
    }

    private static int merge(String survivor, String duplicate) {
        return as(TOWN).header(
                        "If-Match",
                        as(TOWN).get("/v1/participants/{id}", survivor).header("ETag"))
                .body(Map.of("duplicateId", duplicate, "cpr", "survivor"))
                .post("/v1/participants/{id}/merges", survivor)
                .statusCode();
    }

    private static Response post(String path, Map<String, Object> body) {
        return as(TOWN).body(body).post(path);
    }

    private static JsonPath done(String path) {
        return soon().until(
                        () -> as(TOWN).get(path).jsonPath(), answer -> "completed".equals(answer.getString("status")));
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(20));
    }

    private static String person(int i) {
        return TestDatabase.text("select id::text from participants" + OF_TOWN + " and source_id = 'P-" + i + "'");
    }

    /** People on a benefit that ended long ago, whose names sound like nobody else's but for the pairs. */
    private static void register() {
        String rows =
                "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n"
                        + IntStream.range(0, PEOPLE)
                                .mapToObj(i -> row(i, i >= APART && i < APART + PAIRS ? i - APART : i))
                                .collect(Collectors.joining());
        String batch = as(TOWN).contentType("text/csv")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/v1/participant-batches")
                .path("id");
        assertEquals(PEOPLE, done("/v1/participant-batches/" + batch).getInt("rows.created"));
    }

    /** @param like of whom it has name and birthday, which are those of a replacement number */
    private static String row(int i, int like) {
        String name = "%04d"
                .formatted(like)
                .chars()
                .mapToObj(digit -> SYLLABLES[digit - '0'])
                .collect(Collectors.joining());
        return "interrupted,P-%d,%02d%02d%02d%04d,%s,%s,,kontanthjaelp,2010-01-01,2012-01-01,employment\n"
                .formatted(i, 61 + like % 28, 1 + like / 28 % 12, 50 + like / 336, 1_000 + i, name, name);
    }
}
