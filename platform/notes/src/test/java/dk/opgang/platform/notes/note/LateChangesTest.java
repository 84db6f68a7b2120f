package dk.opgang.platform.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is committed late bears an early time: whoever goes on from the latest that it saw still gets it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class LateChangesTest {

    private static final String LATE = """
            insert into notes (id, municipality_code, text, created_at, updated_at, version)
            values (gen_random_uuid(), '851', 'late', clock_timestamp(), clock_timestamp(), 0)""";

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from notes where municipality_code = '851'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "-createdAt", "updatedAt", "-updatedAt"})
    void aReaderThatGoesOnFromTheLatestChangeGetsWhatWasCommittedAfterwards(String sort) throws SQLException {
        // Given
        post("long before");
        String seen;
        try (Connection writer = TestDatabase.asSuperuser();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(LATE);
            post("meanwhile");
            seen = latestSeen();
            writer.commit();
        }

        // When
        List<String> changed = list("changedSince=" + seen + "&sort=" + sort).getList("items.text");

        // Then
        assertTrue(changed.containsAll(List.of("late", "meanwhile")), changed.toString());
        assertFalse(changed.contains("long before"), changed.toString());
    }

    @Test
    void whatWasBeingWrittenByAnotherNeedNotHaveEndedItself() throws SQLException {
        // Given
        String seen = seenBetween((first, second) -> {
            second.execute(LATE);
            first.execute(LATE.replace("late", "meanwhile"));
        });

        // When
        List<String> changed = list("changedSince=" + seen).getList("items.text");

        // Then
        assertTrue(changed.containsAll(List.of("late", "meanwhile")), changed.toString());
    }

    @Test
    void whatWasBeingWrittenUnderALaterIdIsNotPassedOver() throws SQLException {
        // Given
        String seen = seenBetween((first, second) -> {
            second.execute("select 1");
            first.execute("select pg_current_xact_id()");
            second.execute(LATE.replace("clock_timestamp()", "transaction_timestamp()"));
            first.execute(LATE.replace("late", "meanwhile"));
        });

        // When
        List<String> changed = list("changedSince=" + seen).getList("items.text");

        // Then
        assertTrue(changed.containsAll(List.of("late", "meanwhile")), changed.toString());
    }

    private interface Writers {
        void write(Statement first, Statement second) throws SQLException;
    }

    /** The latest change that is seen when the first of two writers has committed and the second has not yet. */
    private static String seenBetween(Writers writers) throws SQLException {
        try (Connection first = TestDatabase.asSuperuser();
                Statement ofFirst = first.createStatement();
                Connection second = TestDatabase.asSuperuser();
                Statement ofSecond = second.createStatement()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            writers.write(ofFirst, ofSecond);
            first.commit();
            String seen = latestSeen();
            second.commit();
            return seen;
        }
    }

    @Test
    void withoutAnotherWriterNothingIsToldTwice() {
        // Given
        post("first");
        post("second");

        // When
        List<String> changed = list("changedSince=" + latestSeen()).getList("items.text");

        // Then
        assertEquals(List.of("second"), changed);
    }

    @Test
    void aWalkThroughChangesEndsWhereItBegan() throws SQLException {
        // Given
        String start = "2020-01-01T00:00:00Z";
        List<String> seen = new ArrayList<>();
        try (Connection writer = TestDatabase.asSuperuser();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(LATE);
            post("one");
            post("two");
            post("three");
            JsonPath page = list("changedSince=" + start + "&sort=updatedAt&limit=2");
            seen.addAll(page.getList("items.text"));
            writer.commit();
            post("four");

            // When
            seen.addAll(walk("changedSince=" + start + "&sort=updatedAt&limit=2", page.getString("next")));
        }

        // Then
        assertEquals(List.of("one", "two", "late", "one", "two", "three"), seen);
        assertTrue(list("changedSince=" + latest("three")).getList("items.text").containsAll(List.of("late", "four")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "updatedAt"})
    void aWalkGoesBackToWhatWasCommittedBehindIt(String sort) throws SQLException {
        // Given
        List<String> seen = new ArrayList<>();
        String next;
        try (Connection writer = TestDatabase.asSuperuser();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(LATE);
            post("one");
            post("two");
            post("three");
            JsonPath page = list("limit=2&sort=" + sort);
            seen.addAll(page.getList("items.text"));
            next = page.getString("next");
            writer.commit();
        }

        // When
        seen.addAll(walk("limit=2&sort=" + sort, next));

        // Then
        assertEquals(List.of("one", "two", "late", "one", "two", "three"), seen);
    }

    @Test
    void whatBeganBeforeAPageAndWroteAfterItIsNotPassedOver() throws SQLException {
        // Given
        String next;
        try (Connection writer = TestDatabase.asSuperuser();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("select 1");
            post("one");
            post("two");
            next = list("limit=1").getString("next");
            statement.execute(LATE.replace("clock_timestamp()", "transaction_timestamp()"));
            writer.commit();
        }

        // When
        List<String> seen = walk("limit=1", next);

        // Then
        assertEquals(List.of("late", "one", "two"), seen);
    }

    @Test
    void aWalkShowsWhatIsCommittedAndEndsAlthoughAnotherGoesOnWriting() throws SQLException {
        try (Connection writer = TestDatabase.asSuperuser();
                Statement statement = writer.createStatement()) {
            // Given
            writer.setAutoCommit(false);
            statement.execute(LATE);
            post("one");
            post("two");
            JsonPath page = list("limit=1");
            post("three");

            // When
            List<String> rest = walk("limit=1", page.getString("next"));

            // Then
            assertEquals(List.of("one"), page.getList("items.text"));
            assertEquals(List.of("two", "three"), rest);
        }
    }

    /** The items from the cursor to the end. */
    private static List<String> walk(String query, String cursor) {
        List<String> seen = new ArrayList<>();
        String next = cursor;
        while (next != null) {
            JsonPath page = list(query + "&cursor=" + next);
            seen.addAll(page.getList("items.text"));
            next = page.getString("next");
        }
        return seen;
    }

    @Test
    void whoComesBackAfterShortWritersAreForgottenMissesNothingOfThem() {
        // Given
        TestDatabase.execute(LATE.replace("clock_timestamp()", "timestamptz '2021-03-01T12:00:00.2Z'"));

        // When
        List<String> changed = list("changedSince=2021-03-01T12:00:00.9Z").getList("items.text");

        // Then
        assertEquals(List.of("late"), changed);
    }

    private static void post(String text) {
        Api.withToken(Tokens.municipality("851", "notes.write"))
                .body("{\"text\": \"" + text + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    private static JsonPath list(String query) {
        return Api.withToken(Tokens.municipality("851", "notes.read"))
                .urlEncodingEnabled(false)
                .get("/v1/notes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The time of the latest change that can be seen. */
    private static String latestSeen() {
        return time("select max(updated_at) from notes where municipality_code = '851'");
    }

    private static String latest(String text) {
        return time("select max(updated_at) from notes where municipality_code = '851' and text = '" + text + "'");
    }

    private static String time(String sql) {
        return TestDatabase.text(
                "select to_char((" + sql + ") at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
    }
}
