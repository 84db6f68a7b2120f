package dk.opgang.platform.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A made-up row of one table that belongs to municipality 615, past all of its constraints, and what others can do to it in the
 * service's own role. Everything happens in one transaction that is rolled back.
 */
final class ForeignRow {

    private static final List<String> OTHERS = List.of("", "nobody", "municipality:253", "organisation:90100009");

    private static final String ALL_TABLES = """
            select c.oid::regclass::text from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relispartition
              and c.relname <> 'flyway_schema_history' order by 1""";

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, null), a.attnotnull from pg_attribute a
            where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = '' order by a.attnum""";

    private static final String CHECKS =
            "select conname from pg_constraint where conrelid = '%s'::regclass and contype = 'c'";

    private static final String REFUSED = "42501";

    private final Connection connection;
    private final String table;
    private final Map<String, String> values;
    private final String place;

    private ForeignRow(Connection connection, String table, Map<String, String> values, String place) {
        this.connection = connection;
        this.table = table;
        this.values = values;
        this.place = place;
    }

    /** The tables of the service. */
    static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, ALL_TABLES);
    }

    /** Makes the row; {@link #tryAll} takes it away again. */
    static ForeignRow of(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (String check : texts(connection, CHECKS.formatted(table))) {
                statement.execute("alter table " + table + " drop constraint \"" + check + "\"");
            }
            Map<String, String> values = values(statement, table);
            try (ResultSet row = statement.executeQuery(insert(table, values) + " returning tableoid, ctid")) {
                row.next();
                String place = " where tableoid = " + row.getLong(1) + " and ctid = '" + row.getString(2) + "'";
                return new ForeignRow(connection, table, values, place);
            }
        }
    }

    /** Notes under table and verb who of the others could do it. */
    void tryAll(Map<String, Set<String>> open) throws SQLException {
        String column = values.keySet().iterator().next();
        Map<String, String> verbs = new LinkedHashMap<>();
        verbs.put("select", "select 1 from " + table + place);
        verbs.put("update", "update " + table + " set " + column + " = " + column + place);
        verbs.put("delete", "delete from " + table + place);
        verbs.put("insert", insert(table, values));
        for (String other : OTHERS) {
            for (Map.Entry<String, String> verb : verbs.entrySet()) {
                if (can("opgang_app", other, verb.getValue())) {
                    open.computeIfAbsent(table + " " + verb.getKey(), key -> new TreeSet<>())
                            .add(other);
                }
            }
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Whether the service's background sees the row, or is not to see any of the table; takes the row away again. */
    boolean isSeenByBackground() throws SQLException {
        boolean mayRead = hasPrivilege("opgang_system");
        boolean seen = !mayRead || can("opgang_system", "system", "select 1 from " + table + place);
        connection.rollback();
        connection.setAutoCommit(true);
        return seen;
    }

    private boolean hasPrivilege(String role) throws SQLException {
        return texts(connection, "select has_table_privilege('" + role + "', '" + table + "', 'select')")
                .equals(List.of("t"));
    }

    private boolean can(String role, String tenant, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + role);
            statement.execute(
                    "select set_config('opgang.tenant', '" + tenant + "', true),"
                            + " set_config('opgang.client', 'somebody-else', true), set_config('opgang.operator', 'false', true)");
            boolean rows = statement.execute(sql);
            return rows ? hasRow(statement) : statement.getUpdateCount() > 0;
        } catch (SQLException e) {
            // Any other complaint, as of a key that is taken, comes from behind row security.
            return !REFUSED.equals(e.getSQLState());
        } finally {
            connection.rollback(before);
        }
    }

    private static boolean hasRow(Statement statement) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            return row.next();
        }
    }

    private static String insert(String table, Map<String, String> values) {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", values.values()) + ")";
    }

    private static Map<String, String> values(Statement statement, String table) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(COLUMNS.formatted(table))) {
            while (row.next()) {
                String value = value(row.getString(1), row.getString(2), row.getBoolean(3));
                values.put("\"" + row.getString(1) + "\"", value);
            }
        }
        return values;
    }

    private static String value(String column, String type, boolean required) {
        boolean array = type.endsWith("[]");
        String party = party(column);
        if (!party.isEmpty() && (type.startsWith("text") || type.startsWith("character"))) {
            return array ? "'{" + party + "}'" : "'" + party + "'";
        }
        if (array) {
            return "'{}'";
        }
        return switch (type) {
            case "uuid" -> "'0190aaaa-0000-7000-8000-000000000615'";
            // A letter that no test writes, so that no row has it as its key; some columns take one character only.
            case "text", "character varying", "character" -> "'þ'";
            case "boolean" -> "false";
            case "bigint" -> column.equals("position") ? "(extract(epoch from now()) * 1000000)::bigint" : "1";
            // Nor has any row this number as its key.
            case "integer" -> "'7919'";
            case "smallint", "numeric", "double precision", "real", "xid8" -> "'1'";
            case "date", "timestamp with time zone", "timestamp without time zone" -> "now()";
            case "bytea" -> "'\\x00'";
            case "json", "jsonb" -> "'{}'";
            default -> required && type.endsWith("range") ? "'empty'" : "null";
        };
    }

    /** Whom a column of that name names: municipality 615, or an organisation that none of the others is. */
    private static String party(String column) {
        if (column.contains("municipality")) {
            return "615";
        }
        if (Set.of("tenant", "poster", "posted_by", "owner", "reader", "readers")
                .contains(column)) {
            return "municipality:615";
        }
        boolean organisation =
                column.contains("organisation") || column.contains("recipient") || column.contains("cvr");
        return organisation ? "91999994" : "";
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
