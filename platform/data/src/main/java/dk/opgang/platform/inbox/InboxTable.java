package dk.opgang.platform.inbox;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The statements on the table of the ids that were taken in. They work in the running transaction. */
@Singleton
class InboxTable {

    private static final String TAKE =
            "insert into inbox (event_id) select distinct unnest(?::uuid[]) on conflict do nothing returning event_id";

    private final AgroalDataSource database;

    InboxTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Records the ids as taken in; returns those that were not recorded before. */
    Set<UUID> take(Collection<UUID> ids) {
        return Sql.set(database, TAKE, row -> row.getObject(1, UUID.class), SqlArrays.uuids(ids));
    }

    /** The number of the present rebuild, which stays until the transaction ends. */
    int generation() {
        return single("select generation from inbox_state for share");
    }

    /** Has every instance wait with taking messages in until the transaction ends. */
    void holdUp() {
        single("select generation from inbox_state for update");
    }

    /** Begins the next rebuild: forgets which ids were taken in, and the positions of all partitions. */
    int nextGeneration() {
        int next = single("update inbox_state set generation = generation + 1 returning generation");
        execute("delete from inbox");
        execute("delete from dead_letters");
        execute("delete from inbox_positions");
        return next;
    }

    /** Deletes all rows of a projection. */
    void empty(String table) {
        if (!table.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("A table's name is lower case, got " + table);
        }
        execute("delete from " + table);
    }

    /** Deletes the ids of events that are so old that no broker delivers them again. */
    void forgetOlderThanDays(int days) {
        execute("delete from inbox where handled_at < now() - interval '" + days + " days'");
    }

    private int single(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The state of the inbox could not be read", e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be changed", e);
        }
    }
}
