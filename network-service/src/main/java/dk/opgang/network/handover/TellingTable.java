package dk.opgang.network.handover;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the two installations of a handover have told each other of it. The database notes that something of it has changed. Works in the
 * running transaction of the system.
 */
@Singleton
class TellingTable {

    static final int AT_ONCE = 100;

    private static final String DUE = """
            select handover_id from handover_tellings
            where (owed or revision > told or told > acknowledged and told_at < ?) and (?::uuid is null or handover_id > ?::uuid)
            order by handover_id limit\s""" + AT_ONCE;
    private static final String HOLD =
            "select revision, acknowledged, heard, parts from handover_tellings where handover_id = ? for update";
    private static final String TOLD =
            "update handover_tellings set told = ?, told_at = ?, owed = false where handover_id = ?";
    private static final String HEARD = """
            update handover_tellings set heard = ?, owed = owed or ?, parts = greatest(parts, ?),
                acknowledged = case when ? <= revision then greatest(acknowledged, ?) else acknowledged end
            where handover_id = ?""";
    private static final String AGAIN = """
            update handover_tellings t set told = 0, acknowledged = 0, parts = case when h.arrived then t.parts else 0 end
            from handovers h where h.id = t.handover_id and not h.settled""";

    private final AgroalDataSource database;

    TellingTable(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * How far it is told.
     *
     * @param parts how many parts of the package the receiver has
     */
    record Telling(long revision, long acknowledged, long heard, int parts) {

        Revisions revisions() {
            return new Revisions(revision, heard, revision > acknowledged);
        }
    }

    /**
     * Handovers of which something is to be told; a slice of them.
     *
     * @param unanswered when it was told that is told again because nobody has acknowledged it
     */
    List<UUID> due(@Nullable UUID after, Instant unanswered) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            Sql.bind(select, Timestamp.from(unanswered), after, after);
            try (ResultSet row = select.executeQuery()) {
                List<UUID> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be read what is to be told of handovers", e);
        }
    }

    /** How far it is told; nothing of it changes until the transaction ends. */
    Telling hold(UUID handoverId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(HOLD)) {
            Sql.bind(select, handoverId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Nothing is to be told of handover " + handoverId);
                }
                return new Telling(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be read what is to be told of a handover", e);
        }
    }

    void told(UUID handoverId, long revision, Instant at) {
        update(TOLD, revision, Timestamp.from(at), handoverId);
    }

    /**
     * The other one was heard.
     *
     * @param parts how many parts of the package the receiver has; 0 if that is not told
     */
    void heard(UUID handoverId, Revisions told, int parts) {
        update(HEARD, told.revision(), told.expected(), parts, told.heard(), told.heard(), handoverId);
    }

    /** The other one has missed something: everything that may still change is told again. */
    void again() {
        update(AGAIN);
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            Sql.update(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be noted how far a handover is told", e);
        }
    }
}
