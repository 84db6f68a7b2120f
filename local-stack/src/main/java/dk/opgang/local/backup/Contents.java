package dk.opgang.local.backup;

import dk.opgang.local.postgres.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What the databases hold that a backup keeps: for each table how many rows, and a digest of all of them that does not depend on their order. */
public final class Contents {

    private static final String TABLES = """
            select quote_ident(relname) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relpersistence = 'p' order by 1""";

    private static final String DIGEST = """
            select count(*), coalesce(sum(('x' || substr(md5(it::text), 1, 15))::bit(60)::bigint::numeric), 0)::text from only %s it""";

    private Contents() {}

    /** By {@code database.table}. */
    static Map<String, Table> of(Databases databases) throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        for (String database : databases.names()) {
            tables.putAll(of(databases, database));
        }
        return tables;
    }

    /** Of one database, by {@code database.table}. */
    static Map<String, Table> of(Databases databases, String database) throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        try (Connection connection = databases.open(database)) {
            for (String table : KeyFiles.texts(connection, TABLES)) {
                tables.put(database + "." + table, read(connection, table));
            }
        }
        return tables;
    }

    private static Table read(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DIGEST.formatted(table))) {
            row.next();
            return new Table(row.getLong(1), row.getString(2));
        }
    }

    /** The rows of one table. */
    public record Table(long rows, String digest) {}
}
