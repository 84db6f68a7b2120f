package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The rules of every service's tables, held against the catalogue of the database: a new table is among them by itself. A service extends
 * it with {@code @QuarkusTest} and {@code @WithTestResource(OpgangTestResource.class)}, so that its migrations have run.
 */
public abstract class OpgangRowSecurity {

    private static final Map<String, String> PERMITTED_BY_PLATFORM =
            Map.of("rebuild_targets select", "Whoever counts asks whether a rebuild is done; it names nobody");

    /** What every caller may do whoever it is: of these a row is seen without a tenant as well. */
    private static final Set<String> WITHOUT_TENANT = Set.of("rebuild_targets select");

    private static final String UNSECURED = """
            select c.oid::regclass::text from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and (not c.relrowsecurity or c.relispartition
                   or not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'background'))
              and (select bool_or(has_table_privilege(role, c.oid, 'select, insert, update, delete, truncate')
                                  or has_any_column_privilege(role, c.oid, 'select, insert, update'))
                   from unnest(array['opgang_app', 'opgang_system']) as role)
            order by 1""";

    private static final String OF_SEVERAL_ROLES = """
            select tablename || ' ' || policyname from pg_policies
            where schemaname = 'public' and (cardinality(roles) <> 1 or roles[1] not in ('opgang_app', 'opgang_system')
                or concat(qual, with_check) like '%opgang_system%' or roles[1] = 'opgang_system' and policyname <> 'background')
            order by 1""";

    private static final String SPECIAL = """
            select distinct tablename from pg_policies
            where schemaname = 'public' and policyname not in ('background', 'callers')
              and policyname not like 'callers\\_%' order by 1""";

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

    /** Tables with policies beside those of their shape, each with the reason. */
    protected Map<String, String> special() {
        return Map.of();
    }

    @Test
    void nobodyReadsOrWritesARowOfSomebodyElse() throws SQLException {
        // Given
        Set<String> known = new TreeSet<>(PERMITTED_BY_PLATFORM.keySet());
        known.addAll(permitted().keySet());
        publicTables().forEach(table -> known.add(table + " select"));

        // When
        SortedMap<String, Set<String>> open = open();

        // Then
        SortedMap<String, Set<String>> unknown = new TreeMap<>(open);
        unknown.keySet().removeAll(known);
        assertEquals(Map.of(), unknown);
        assertEquals(known, open.keySet(), "What is permitted is also done");
        open.keySet().removeAll(WITHOUT_TENANT);
        open.forEach((what, who) -> assertTrue(!who.contains(""), what + " without a caller"));
    }

    @Test
    void theBackgroundSeesTheRowsOfEverybody() throws SQLException {
        // Given
        List<String> hidden = new ArrayList<>();

        // When
        int tables = 0;
        try (Connection connection = TestDatabase.asSuperuser()) {
            for (String table : ForeignRow.tables(connection)) {
                tables++;
                if (!ForeignRow.of(connection, table).isSeenByBackground()) {
                    hidden.add(table);
                }
            }
        }

        // Then
        assertTrue(tables > 1, "No tables were found");
        assertEquals(List.of(), hidden);
    }

    @Test
    void everyTableIsSecuredByRowOrOutOfReach() {
        // When
        List<String> unsecured = TestDatabase.texts(UNSECURED);

        // Then
        assertEquals(List.of(), unsecured);
    }

    @Test
    void everyPolicyIsOfOneRoleAndAsksForNoOther() {
        // When
        List<String> several = TestDatabase.texts(OF_SEVERAL_ROLES);

        // Then
        assertEquals(List.of(), several);
    }

    @Test
    void policiesBesideTheShapesHaveAReason() {
        // When
        List<String> special = TestDatabase.texts(SPECIAL);

        // Then
        assertEquals(List.copyOf(new TreeSet<>(special().keySet())), special);
    }

    private static SortedMap<String, Set<String>> open() throws SQLException {
        SortedMap<String, Set<String>> open = new TreeMap<>();
        try (Connection connection = TestDatabase.asSuperuser()) {
            for (String table : ForeignRow.tables(connection)) {
                ForeignRow.of(connection, table).tryAll(open);
            }
        }
        return open;
    }
}
