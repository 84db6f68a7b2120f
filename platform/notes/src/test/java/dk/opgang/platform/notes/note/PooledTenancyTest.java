package dk.opgang.platform.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a pooler in front of the database that hands connections on after each transaction: nothing of a caller may be left in one. */
@QuarkusTest
@TestProfile(PooledTenancyTest.BehindAPooler.class)
@WithTestResource(OpgangTestResource.class)
class PooledTenancyTest {

    private static final String CALLER = "select current_setting('opgang.tenant', true) || current_setting('role')";
    private static final String TEXTS = "update notes set text = text || '!'";

    public static final class BehindAPooler implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("opgang.database.pooler", "transaction");
        }
    }

    @Inject
    AgroalDataSource database;

    @Inject
    SystemCalls system;

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from notes");
    }

    @Test
    void whatWasWrittenOfACallerIsGoneWithTheTransaction() {
        // Given
        Caller horsens = municipality("615");

        // When
        boolean left = IntStream.range(0, 50).anyMatch(i -> system.as(horsens, this::leavesSomething));

        // Then
        assertEquals(false, left);
    }

    @Test
    void workOutsideOfATransactionSeesItsOwnRowsAndIsKept() {
        // Given
        make("615", "mine");
        make("253", "foreign");

        // When
        long changed = system.as(municipality("615"), () -> (long) Sql.update(database, TEXTS));

        // Then
        assertEquals(1, changed);
        assertEquals("foreign,mine!", TestDatabase.text("select string_agg(text, ',' order by text) from notes"));
    }

    @Test
    void whatFailsIsTakenBackAndItsConnectionServesTheNext() {
        // Given
        make("615", "mine");

        // When
        for (int i = 0; i < 50; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> system.as(
                            municipality("615"),
                            () -> Sql.run(database, connection -> {
                                Sql.update(connection, TEXTS);
                                Sql.update(connection, "update notes set text = 1 / 0");
                            })));
        }

        // Then
        assertEquals("mine", TestDatabase.text("select text from notes"));
        assertEquals(
                1L, (long) system.call(() -> Sql.one(database, "select count(*) from notes", row -> row.getLong(1))));
    }

    /** As the driver has the connection behind the pool, after the transaction. */
    private boolean leavesSomething() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertTrue(caller(connection).contains("615"));
            Connection driver = connection.unwrap(Connection.class);
            driver.commit();
            return !caller(driver).equals("none");
        }
    }

    private static String caller(Connection connection) throws Exception {
        return Sql.one(connection, CALLER, row -> row.getString(1));
    }

    private static void make(String municipality, String text) {
        Api.withToken(Tokens.municipality(municipality, "notes.write"))
                .body("{\"text\": \"" + text + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    private static Caller municipality(String code) {
        return new Caller("test", "test", new Tenant.Municipality(code), Set.of());
    }
}
