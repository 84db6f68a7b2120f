package dk.opgang.housingareas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database with spells from before causes were kept works them out again from the events; one without is left as it is. */
class SpellMigrationTest {

    private static final String FACTS = """
        insert into inbox (event_id) values (gen_random_uuid());
        insert into residences values
            (gen_random_uuid(), gen_random_uuid(), '615', gen_random_uuid(), date '2018-01-01', null);
        insert into benefit_periods values
            (gen_random_uuid(), gen_random_uuid(), '615', 'kontanthjaelp', date '2018-01-01', null, null);
        """;

    private static final String OLD_SPELLS = """
        insert into flow_spells (participant_id, municipality_code, housing_area_id, benefit_group, period_from, period_to) values
            (gen_random_uuid(), '615', gen_random_uuid(), 'kontanthjaelp', date '2018-01-01', null),
            (gen_random_uuid(), '615', gen_random_uuid(), 'a-dagpenge', date '2017-01-01', date '2018-01-01');
        """;

    private static final String COUNTS = """
        select (select generation from inbox_state) || ' ' || (select count(*) from inbox) || ' '
            || (select count(*) from residences) || ' ' || (select count(*) from benefit_periods) || ' '
            || (select count(*) from flow_spells)\
        """;

    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void startPostgres() {
        server = EmbeddedPostgresServer.start();
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void oldSpellsAreWorkedOutAgainFromTheFirstEventOn() throws SQLException {
        // Given
        migrate("spells", "1.25");
        execute("spells", FACTS + OLD_SPELLS);

        // When
        migrate("spells", "1.26");

        // Then
        assertEquals("1 0 0 0 0", text("spells", COUNTS));
        assertThrows(SQLException.class, () -> execute("spells", OLD_SPELLS));
    }

    @Test
    void nothingIsReadAgainWhereThereAreNoSpells() throws SQLException {
        // Given
        migrate("none", "1.25");
        execute("none", FACTS);

        // When
        migrate("none", "1.26");

        // Then
        assertEquals("0 1 1 1 0", text("none", COUNTS));
    }

    private static void migrate(String database, String target) throws SQLException {
        if (text("postgres", "select count(*) from pg_database where datname = '" + database + "'")
                .equals("0")) {
            server.createDatabase(database);
        }
        DataSource owner = server.dataSource(database, EmbeddedPostgresServer.OWNER);
        Flyway.configure()
                .dataSource(owner)
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("app", EmbeddedPostgresServer.APP, "system", EmbeddedPostgresServer.SYSTEM))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.superuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String database, String query) throws SQLException {
        try (Connection connection = server.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
