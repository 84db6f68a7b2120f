package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The rules of every service's tables. A service extends it with {@code @QuarkusTest} and
 * {@code @WithTestResource(OpgangTestResource.class)}, so that its migrations have run.
 */
public abstract class OpgangRowSecurity {

    /** What the platform's own tables permit. */
    private static final Map<String, String> PLATFORM =
            Map.of("rebuild_targets select", "Whoever counts asks whether a rebuild is done; it names nobody");

    private static final String TENANT_TABLES = """
            select distinct c.oid::regclass::text as name, c.relrowsecurity as secured,
                   exists (select from pg_policy p where p.polrelid = c.oid) as has_policy
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relispartition
              and a.attname in ('municipality_code', 'organisation', 'tenant')
            order by 1""";

    /** Tables whose rows everybody may read, though they name a municipality or an organisation. */
    protected Set<String> publicTables() {
        return Set.of();
    }

    /**
     * What callers may do to rows that belong to somebody else, each with its reason: a table and a verb, such as
     * {@code "codes select"}.
     */
    protected Map<String, String> permitted() {
        return Map.of();
    }

    @Test
    void nobodyReadsOrWritesARowOfSomebodyElse() throws SQLException {
        // Given
        Map<String, String> known = new HashMap<>(permitted());
        publicTables().forEach(table -> known.put(table + " select", "Everybody may read it"));
        PLATFORM.forEach(known::putIfAbsent);

        // When
        SortedMap<String, Set<String>> open = new TreeMap<>();
        try (Connection connection = TestDatabase.asSuperuser()) {
            for (String table : ForeignRow.tables(connection)) {
                ForeignRow.of(connection, table).tryAll(open);
            }
        }

        // Then
        open.keySet().removeAll(known.keySet());
        assertEquals(Map.of(), open);
    }

    @Test
    void everyTableOfTenantsIsSecuredByRow() throws SQLException {
        // Given
        List<String> tables = new ArrayList<>();

        // When
        List<String> open = openTables(tables);

        // Then
        assertTrue(tables.size() > 1, "Only the platform's own tables were found: " + tables);
        assertEquals(List.of(), open);
    }

    @Test
    void theServicesRoleSeesNoRowWithoutACaller() throws SQLException {
        // Given
        List<String> tables = new ArrayList<>();
        openTables(tables);
        tables.removeAll(publicTables());

        // When
        List<String> leaking = new ArrayList<>();
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("select exists (select from " + table + ")")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        leaking.add(table);
                    }
                }
            }
        }

        // Then
        assertEquals(List.of(), leaking);
    }

    private static List<String> openTables(List<String> all) throws SQLException {
        List<String> open = new ArrayList<>();
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TENANT_TABLES)) {
            while (row.next()) {
                all.add(row.getString("name"));
                if (!row.getBoolean("secured") || !row.getBoolean("has_policy")) {
                    open.add(row.getString("name"));
                }
            }
        }
        return open;
    }
}
