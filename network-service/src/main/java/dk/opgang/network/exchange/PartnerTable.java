package dk.opgang.network.exchange;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of other installations: when each was heard last, and the keys of its municipalities. Works in the running transaction of the system. */
@Singleton
class PartnerTable {

    private static final String COUNT =
            "select last_number, counted_from, ended_at is not null from exchange_installations where installation = ? for update";
    private static final String HEARD = """
            insert into exchange_installations (installation, last_number, counted_from, last_seen_at) values (?, ?, ?, ?)
            on conflict (installation) do update set last_number = excluded.last_number, counted_from = excluded.counted_from,
                last_seen_at = excluded.last_seen_at, ended_at = null""";
    private static final String SHOWN =
            "select installation, last_seen_at from exchange_installations where ended_at is null order by installation for update";
    private static final String ENDED = "update exchange_installations set ended_at = ? where installation = ?";
    private static final String FORGET_KEYS = "delete from exchange_keys where installation = ?";
    private static final String SEEN = "select installation, last_seen_at from exchange_installations";
    private static final String KEYS = "select municipality_code, key_id, public_key from exchange_keys";
    private static final String TOLD = """
            insert into exchange_keys (municipality_code, installation, key_id, public_key, told_at) values (?, ?, ?, ?, ?)
            on conflict (municipality_code) do update set installation = excluded.installation, key_id = excluded.key_id,
                public_key = excluded.public_key, told_at = excluded.told_at""";
    private static final String NEXT = """
            insert into exchange_numbers (installation, last_number) values (?, 1)
            on conflict (installation) do update set last_number = exchange_numbers.last_number + 1 returning last_number""";

    private final AgroalDataSource database;

    PartnerTable(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Up to where the messages of an installation were taken.
     *
     * @param last the number of the last one; 0 before the first
     * @param from what was signed before is not taken; null if it never began anew
     * @param isEnded whether nothing of it is shown any more
     */
    record Count(long last, @Nullable Instant from, boolean isEnded) {

        private static final Count NONE = new Count(0, null, false);

        /** The same after the installation began anew at that time, unless that is what it is counted by already. */
        Count since(@Nullable Instant anew) {
            boolean isLater = anew != null && (from == null || anew.isAfter(from));
            return isLater ? new Count(0, anew, isEnded) : this;
        }

        boolean isTaken(Envelope envelope) {
            return envelope.number() <= last || from != null && envelope.time().isBefore(from);
        }
    }

    /** Up to where its messages were taken, held until the transaction ends. */
    Count count(String installation) {
        return Sql.first(
                        database,
                        COUNT,
                        row -> new Count(row.getLong(1), instant(row, 2), row.getBoolean(3)),
                        installation)
                .orElse(Count.NONE);
    }

    /** The number of the next message of this installation; nobody else gets one until the transaction ends. */
    long nextNumber(String own) {
        return number(NEXT, own);
    }

    void heard(String installation, long number, @Nullable Instant countedFrom, Instant at) {
        Sql.update(database, HEARD, installation, number, countedFrom == null ? null : utc(countedFrom), utc(at));
    }

    /** The installations of which something may be shown, and when each was heard last; held until the transaction ends. */
    Map<String, Instant> shown() {
        return times(SHOWN);
    }

    /** From now on nothing of it is shown, nor anything sealed for its municipalities. */
    void end(String installation, Instant at) {
        Sql.update(database, ENDED, utc(at), installation);
        Sql.update(database, FORGET_KEYS, installation);
    }

    void told(String installation, String municipality, String keyId, String publicKey, Instant at) {
        Sql.update(database, TOLD, municipality, installation, keyId, publicKey, utc(at));
    }

    /** When each installation was heard last. */
    Map<String, Instant> seen() {
        return times(SEEN);
    }

    private Map<String, Instant> times(String sql) {
        return Sql.map(database, sql, row -> row.getString(1), row -> row.getObject(2, OffsetDateTime.class)
                .toInstant());
    }

    /** The keys that others have told, by municipality. */
    Map<String, KeysClient.Key> keys() {
        return Sql.map(
                database,
                KEYS,
                row -> row.getString(1),
                row -> new KeysClient.Key(row.getString(1), row.getLong(2), row.getString(3)));
    }

    private long number(String sql, String installation) {
        return Sql.first(database, sql, row -> row.getLong(1), installation).orElse(0L);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
