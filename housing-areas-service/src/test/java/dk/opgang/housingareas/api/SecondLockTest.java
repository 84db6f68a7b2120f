package dk.opgang.housingareas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the database refuses and hides, whatever the code above it forgets. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SecondLockTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SystemCalls system;

    @Test
    void refusesAFigureOfAForeignArea() {
        // Given
        UUID area = Given.sundparken();
        String insert = "insert into observations values ('" + UUID.randomUUID() + "', now(), now(), 0, '" + area
                + "', 'residents', 2018, 1)";

        // When
        Exception refusal = assertThrows(Exception.class, () -> as(new Tenant.Municipality("253"), insert));

        // Then
        assertTrue(
                refusal.getCause().getMessage().contains("row-level security"),
                refusal.getCause().getMessage());
    }

    @Test
    void refusesASizeThatItsLandlordTells() {
        // Given
        UUID area = Given.sundparken();
        Given.observed(area, "households", 2018, "49");
        String size = "insert into observations values ('" + UUID.randomUUID() + "', now(), now(), 0, '" + area
                + "', '%s', 2019, 1000)";
        String larger = "update observations set value = 1000 where housing_area_id = '" + area + "'";
        Tenant landlord = new Tenant.Organisation("90100009");

        // When
        List<Exception> refusals = Stream.of("residents", "households", "working-age-residents")
                .map(size::formatted)
                .map(insert -> (Exception) assertThrows(Exception.class, () -> as(landlord, insert)))
                .toList();
        int changed =
                as(landlord, larger) + as(landlord, "delete from observations where housing_area_id = '" + area + "'");
        int other = as(landlord, size.formatted("non-western-pct"));

        // Then
        refusals.forEach(refusal ->
                assertTrue(refusal.getCause().getMessage().contains("row-level security"), refusal.toString()));
        assertEquals(List.of(0, 1), List.of(changed, other));
    }

    @Test
    void letsNobodyTellWhatAFigureWasBefore() {
        // Given
        UUID area = Given.sundparken();
        String insert =
                "insert into superseded_observations (observation_id, version, housing_area_id, indicator, year, value,"
                        + " valid_from, valid_to) values ('" + UUID.randomUUID() + "', 0, '" + area
                        + "', 'residents', 2018, 1000, now(), now())";

        // When
        Exception refusal = assertThrows(Exception.class, () -> as(new Tenant.Municipality("615"), insert));

        // Then
        assertTrue(refusal.getCause().getMessage().contains("permission denied"), refusal.toString());
    }

    @Test
    void changesNoForeignArea() {
        // Given
        UUID area = Given.sundparken();
        String update = "update housing_areas set name = 'Mine' where id = '" + area + "'";

        // When
        int foreign = as(new Tenant.Organisation("90100017"), update);
        int own = as(new Tenant.Organisation("90100009"), update);

        // Then
        assertEquals(0, foreign);
        assertEquals(1, own);
    }

    @Test
    void showsAnInitiativeToThoseWhoTakePartAndLetsOnlyEventsTellOfIt() {
        // Given
        UUID id = UUID.randomUUID();
        TestDatabase.execute("insert into initiatives values ('" + id + "', '{615}', '{90100009}', '{}')");
        String count = "select count(*) from initiatives where id = '" + id + "'";
        String update = "update initiatives set municipality_codes = '{253}' where id = '" + id + "'";

        // When
        List<Integer> seen = Stream.of(
                        new Tenant.Municipality("615"),
                        new Tenant.Organisation("90100009"),
                        new Tenant.Municipality("253"),
                        new Tenant.Nobody())
                .map(tenant -> as(tenant, count))
                .toList();
        int changed = as(new Tenant.Municipality("615"), update);

        // Then
        assertEquals(List.of(1, 1, 0, 0), seen);
        assertEquals(0, changed);
    }

    @Test
    void takesNoForeignParcelBack() {
        // Given
        UUID area = Given.sundparken();
        TestDatabase.execute("insert into area_parcels values ('" + UUID.randomUUID()
                + "', now(), now(), 0, 'test', null, null, '" + area + "', '77', '1a', '2010-01-01', null)");
        String delete = "delete from area_parcels where housing_area_id = '" + area + "'";

        // When
        int foreign = as(new Tenant.Municipality("253"), delete);
        int own = as(new Tenant.Municipality("615"), delete);

        // Then
        assertEquals(0, foreign);
        assertEquals(1, own);
    }

    @Test
    void showsSpellsToTheirMunicipalityAlone() {
        // Given
        UUID area = UUID.randomUUID();
        TestDatabase.execute("insert into flow_spells values ('" + UUID.randomUUID() + "', '615', '" + area
                + "', 'kontanthjaelp', '2018-01-01', null, 'newly-unemployed', null)");
        String count = "select count(*) from flow_spells where housing_area_id = '" + area + "'";

        // When
        int own = as(new Tenant.Municipality("615"), count);
        int foreign = as(new Tenant.Municipality("253"), count);
        int organisation = as(new Tenant.Organisation("90100009"), count);
        int nobody = as(new Tenant.Nobody(), count);

        // Then
        assertEquals(1, own);
        assertEquals(0, foreign + organisation + nobody);
    }

    @Test
    void takesNobodyForAnOperatorWithoutTheScope() {
        // Given
        UUID area = Given.sundparken();
        TestDatabase.execute("insert into observations values ('" + UUID.randomUUID() + "', now(), now(), 0, '" + area
                + "', 'residents', 2018, 1, null, null, 'draft')");
        String count = "select count(*) from observations where housing_area_id = '" + area + "'";
        String update = "update housing_areas set name = 'Mine' where id = '" + area + "'";
        String insert = "insert into reference_values values ('" + UUID.randomUUID()
                + "', now(), now(), 0, 'residents', '" + UUID.randomUUID() + "', 2018, 1)";
        Set<String> reader = Set.of("areas.read", "statistics.read");
        Set<String> operator = Set.of("areas.read", "areas.write", "admin");

        // When
        int draftsOfReader = as(new Tenant.Nobody(), reader, count);
        int changedByReader = as(new Tenant.Nobody(), reader, update);
        Exception refusal = assertThrows(Exception.class, () -> as(new Tenant.Nobody(), reader, insert));
        int draftsOfOperator = as(new Tenant.Nobody(), operator, count);
        int changedByOperator = as(new Tenant.Nobody(), operator, update);
        int toldByOperator = as(new Tenant.Nobody(), operator, insert);

        // Then
        assertEquals(0, draftsOfReader + changedByReader);
        assertTrue(
                refusal.getCause().getMessage().contains("row-level security"),
                refusal.getCause().getMessage());
        assertEquals(List.of(1, 1, 1), List.of(draftsOfOperator, changedByOperator, toldByOperator));
    }

    private int as(Tenant tenant, String sql) {
        return as(tenant, Set.of("areas.write", "admin"), sql);
    }

    /** The number that the statement gives: of rows it changed, or the first one it selects. */
    private int as(Tenant tenant, Set<String> scopes, String sql) {
        return system.as(new Caller("test", "test", tenant, scopes), () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                return statement.execute(sql) ? first(statement) : statement.getUpdateCount();
            }
        });
    }

    private static int first(Statement statement) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            return row.getInt(1);
        }
    }
}
