package dk.opgang.network.exchange;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far this installation and another one have told each other of each of some things: a table with {@code revision}, which grows with each
 * change here, {@code told} and {@code told_at}, {@code acknowledged}, {@code heard} and {@code owed}. Works in the running transaction of
 * the system.
 */
public final class Tellings {

    /** How many are given at once. */
    static final int AT_ONCE = 100;

    private final AgroalDataSource database;
    private final String table;
    private final String key;

    /**
     * @param table what holds it
     * @param key the column of what is told of
     */
    public Tellings(AgroalDataSource database, String table, String key) {
        this.database = database;
        this.table = table;
        this.key = key;
    }

    /**
     * How far one is told.
     *
     * @param acknowledged up to where the other one has heard it
     * @param heard up to where the other one was heard
     */
    public record Telling(long revision, long acknowledged, long heard) {

        /** What the other one is told of that. */
        public Revisions revisions() {
            return new Revisions(revision, heard, revision > acknowledged);
        }
    }

    /**
     * Those of which something is to be told; a slice of them.
     *
     * @param unanswered when it was told that is told again because nobody has acknowledged it
     */
    public List<UUID> due(@Nullable UUID after, Instant unanswered) {
        String sql = "select %2$s from %1$s where (owed or revision > told or told > acknowledged and told_at < ?)"
                        .formatted(table, key)
                + " and (?::uuid is null or %1$s > ?::uuid) order by %1$s limit ".formatted(key)
                + AT_ONCE;
        return Sql.list(database, sql, row -> row.getObject(1, UUID.class), Timestamp.from(unanswered), after, after);
    }

    /** How far it is told; nothing of it changes until the transaction ends. */
    public Telling hold(UUID id) {
        String sql = "select revision, acknowledged, heard from %s where %s = ? for update".formatted(table, key);
        return Sql.first(database, sql, row -> new Telling(row.getLong(1), row.getLong(2), row.getLong(3)), id)
                .orElseThrow(() -> new IllegalStateException("Nothing is to be told of " + id));
    }

    /** It was told up to there. */
    public void told(UUID id, long revision, Instant at) {
        Sql.update(
                database,
                "update %s set told = ?, told_at = ?, owed = false where %s = ?".formatted(table, key),
                revision,
                Timestamp.from(at),
                id);
    }

    /** The other one was heard, which has told that. */
    public void heard(UUID id, Revisions told) {
        String sql = """
                update %s set heard = ?, owed = owed or ?,
                    acknowledged = case when ? <= revision then greatest(acknowledged, ?) else acknowledged end
                where %s = ?""".formatted(table, key);
        Sql.update(database, sql, told.revision(), told.expected(), told.heard(), told.heard(), id);
    }
}
