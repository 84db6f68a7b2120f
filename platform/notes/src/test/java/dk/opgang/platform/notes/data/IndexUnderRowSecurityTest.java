package dk.opgang.platform.notes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.QueryPlan;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The policies of a table with many rows, as its planner sees them: an index answers them, and the background has none in its way. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class IndexUnderRowSecurityTest {

    private static final String MANY = """
            insert into notes (id, municipality_code, text, created_at, updated_at, version)
            select gen_random_uuid(), lpad((n % 98)::text, 3, '0'), 'many ' || n, now() - n * interval '1 second', now(), 0
            from generate_series(1, 20000) as n""";

    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
        run(MANY);
        run("analyze notes");
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aListOfTheCallersOwnIsReadInTheOrderOfItsIndex() throws SQLException {
        // Given
        become("opgang_app", "municipality:015");

        // When
        String plan = plan("select * from notes where municipality_code = '015' order by created_at, id limit 51");

        // Then
        assertTrue(plan.contains("Index Scan using notes_created"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void thePolicyAloneIsAnsweredByTheIndex() throws SQLException {
        // Given
        become("opgang_app", "municipality:015");

        // When
        String plan = plan("select count(*) from notes");

        // Then
        assertTrue(plan.contains("Index Cond: (municipality_code = "), plan);
        assertFalse(plan.contains("Filter"), plan);
    }

    @Test
    void theBackgroundIsAskedNothingForARow() throws SQLException {
        // Given
        become("opgang_system", "system");

        // When
        String plan = plan("select count(*) from notes");

        // Then
        assertFalse(plan.contains("Filter"), plan);
        assertEquals(20000, number("select count(*) from notes where text like 'many %'"));
    }

    private void become(String role, String tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            QueryPlan.become(statement, role, tenant);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String plan(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return QueryPlan.of(statement, sql);
        }
    }
}
