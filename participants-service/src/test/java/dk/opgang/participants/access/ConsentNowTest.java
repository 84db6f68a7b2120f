package dk.opgang.participants.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.OpgangTestResource;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of the database itself: which consents let their recipient read now, and what of. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConsentNowTest {

    private static final String RECIPIENT = "organisation:13748136";
    private static final String ID = "'0190bbbb-0000-7000-8000-000000000001'";

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
        run(
                "insert into participants (id, municipality_code, cpr_hash, identity, birth_year, created_at, updated_at, version)"
                        + " values (" + ID + ", '615', '\\x615615', '\\x00', 1990, now(), now(), 0)");
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1", "0, 1, 1", "1, 2, 0", "-2, 0, 0", "-2, -1, 0"})
    void itCoversFromItsFirstDayUntilTheDayThatItNamesAsTheEnd(int from, int until, int now) throws SQLException {
        // Given
        consent("615", from, until, "null");

        // When
        long covering = seenBy(RECIPIENT, "consents_now");

        // Then
        assertEquals(now, covering);
        assertEquals(now, seenBy(RECIPIENT, "consents"));
        assertEquals(now, seenBy(RECIPIENT, "participants"));
    }

    @ParameterizedTest
    @CsvSource({"organisation:90100009", "municipality:253", "municipality:615", "nobody", "''"})
    void itIsOfItsRecipientAlone(String other) throws SQLException {
        // Given
        consent("615", -1, 1, "null");

        // When
        long covering = seenBy(other, "consents_now");

        // Then
        assertEquals(0, covering);
    }

    @Test
    void aWithdrawalWorksAtOnce() throws SQLException {
        // Given
        consent("615", -1, 1, "now()");

        // When
        long covering = seenBy(RECIPIENT, "consents_now");

        // Then
        assertEquals(0, covering);
        assertEquals(0, seenBy(RECIPIENT, "participants"));
    }

    @Test
    void oneOfAnotherSourceOpensNothingOfTheMunicipality() throws SQLException {
        // Given
        consent("90100009", -1, 1, "null");

        // When
        long seen = seenBy(RECIPIENT, "consents");

        // Then
        assertEquals(1, seen);
        assertEquals(0, seenBy(RECIPIENT, "participants"));
    }

    @Test
    void nothingIsOpenOfSomebodyWhoseProcessingIsRestricted() throws SQLException {
        // Given
        consent("615", -1, 1, "null");
        run(
                "insert into processing_limits (id, participant_id, municipality_code, reason, created_at, updated_at, version)"
                        + " values (gen_random_uuid(), " + ID + ", '615', 'x', now(), now(), 0)");

        // When
        long covering = seenBy(RECIPIENT, "consents_now");

        // Then
        assertEquals(0, covering);
        assertEquals(0, seenBy(RECIPIENT, "consents"));
        assertEquals(0, seenBy(RECIPIENT, "participants"));
        assertEquals(0, seenBy(RECIPIENT, "processing_limits"));
    }

    private void consent(String source, int from, int until, String withdrawn) throws SQLException {
        run("insert into consents (id, participant_id, municipality_code, purpose, data_categories, source_party,"
                + " recipient_party, valid_from, valid_until, given_on, withdrawn_at, created_at, updated_at, version)"
                + " values (gen_random_uuid(), " + ID + ", '615', 'x', '{benefits}', '" + source
                + "', '13748136', opgang_today() + " + from + ", opgang_today() + " + until + ", opgang_today() + "
                + from + ", " + withdrawn
                + ", now(), now(), 0)");
    }

    private long seenBy(String tenant, String table) throws SQLException {
        String column = table.equals("participants") ? "id" : "participant_id";
        run("set local role opgang_app");
        run("set local opgang.tenant = '" + tenant + "'");
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from " + table + " where " + column + " = " + ID)) {
            row.next();
            return row.getLong(1);
        } finally {
            run("reset role");
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
