package dk.opgang.housingareas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is in a database before a migration is there after it, in its new form. */
class MigrationTest {

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

    private static final String PARTS = """
        insert into housing_areas (id, created_at, updated_at, version, poster, name, municipality_code)
        values ('01980a5e-7c00-7000-8000-0000000000a1', now(), now(), 0, 'municipality:615', 'Sundparken', '615');
        insert into area_plans (id, created_at, updated_at, version, poster, housing_area_id, name, kind, period_from, details)
        select gen_random_uuid(), now(), now(), 0, poster, id, 'Helhedsplan', 'area-plan', date '2020-01-01',
            '{"board": ["Odinsgaarden", "Kommunen"], "fundingShares": [{"source": "Landsbyggefonden", "pct": 75}],
              "initiativeIds": ["01980a5e-7c00-7000-8000-0000000000b1"]}'
        from housing_areas;
        insert into area_successions (id, created_at, updated_at, version, housing_area_id, succeeded_on, successor_ids, shares)
        select gen_random_uuid(), now(), now(), 0, id, date '2021-01-01', array[id],
            '{"of": [{"housingAreaId": "01980a5e-7c00-7000-8000-0000000000a1", "sharePct": 100}]}'
        from housing_areas;
        """;

    private static final String PLAN = """
        select board || ' ' || (funding_shares -> 0 ->> 'pct') || ' ' || initiative_ids from (
            select array_to_string(board, ',') as board, funding_shares, array_to_string(initiative_ids, ',') as initiative_ids
            from area_plans) as plan\
        """;

    private static final String AFTER_MIGRATION = "select opgang_watch_writers()";

    private static final String WAITING = """
        select count(*) from pg_stat_activity where datname = 'at_once' and wait_event_type = 'Lock'\
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

    @Test
    void theListsOfAPlanAndTheSuccessorsOfAnAreaAreKept() throws SQLException {
        // Given
        migrate("parts", "1.90");
        execute("parts", PARTS);

        // When
        migrate("parts", "1.110");

        // Then
        assertEquals("Odinsgaarden,Kommunen 75 01980a5e-7c00-7000-8000-0000000000b1", text("parts", PLAN));
        assertEquals(
                "01980a5e-7c00-7000-8000-0000000000a1",
                text("parts", "select successors -> 0 ->> 'housingAreaId' from area_successions"));
    }

    @Test
    void anInstanceThatStartsWhileAnotherOneDoesWaitsForItsTriggers() throws Exception {
        // Given
        migrate("at_once", "latest");
        execute("at_once", "drop trigger note_writer on dead_letters; drop trigger note_writer on housing_areas");
        DataSource owner = server.dataSource("at_once", EmbeddedPostgresServer.OWNER);
        try (Connection first = owner.getConnection();
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute(AFTER_MIGRATION);

            // When
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> afterMigration(owner));
            Awaitility.await().until(() -> text("at_once", WAITING).equals("1"));
            first.commit();

            // Then
            second.get(1, TimeUnit.MINUTES);
            assertEquals("2", text("at_once", """
                    select count(*) from pg_trigger
                    where tgname = 'note_writer' and tgrelid in ('dead_letters'::regclass, 'housing_areas'::regclass)"""));
        }
    }

    private static void afterMigration(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(AFTER_MIGRATION);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
