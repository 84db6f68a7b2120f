package dk.opgang.platform.inbox;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads dead letters for operators, as the system: they belong to no tenant. What the events told is not shown. */
@Singleton
public class DeadLetterReading {

    private static final String SINCE = " from dead_letters where failed_at >= ?";
    private static final String SELECT = "select event_id, topic, type, error, failed_at" + SINCE;
    private static final String OLDEST_FIRST =
            SELECT + " and (failed_at, event_id) > (?, ?) order by failed_at, event_id limit ?";
    private static final String NEWEST_FIRST =
            SELECT + " and (failed_at, event_id) < (?, ?) order by failed_at desc, event_id desc limit ?";

    private static final Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new UUID(0, 0));
    private static final Cursor AFTER_ALL = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    private final AgroalDataSource database;
    private final SystemCalls system;

    DeadLetterReading(AgroalDataSource database, SystemCalls system) {
        this.database = database;
        this.system = system;
    }

    /** A page of them, in the order in which they failed. */
    public Page<DeadLetter> page(ListQuery wanted) {
        return system.call(() -> {
            try (Connection connection = database.getConnection()) {
                List<DeadLetter> found = find(connection, wanted);
                boolean more = found.size() > wanted.limit();
                List<DeadLetter> items = more ? found.subList(0, wanted.limit()) : found;
                String next = more
                        ? new Cursor(items.getLast().failedAt(), items.getLast().eventId()).encode()
                        : null;
                return new Page<>(items, next, wanted.count() ? count(connection, wanted.changedSince()) : null);
            }
        });
    }

    /** How many there are. */
    long count() {
        return system.call(() -> {
            try (Connection connection = database.getConnection()) {
                return count(connection, null);
            }
        });
    }

    private static List<DeadLetter> find(Connection connection, ListQuery wanted) throws SQLException {
        boolean newestFirst = wanted.sort().descending();
        Cursor begin = newestFirst ? AFTER_ALL : BEFORE_ALL;
        Cursor last = wanted.cursor() == null ? begin : Cursor.decode(wanted.cursor());
        return Sql.list(
                connection,
                newestFirst ? NEWEST_FIRST : OLDEST_FIRST,
                row -> new DeadLetter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                since(wanted.changedSince()),
                since(last.at()),
                last.id(),
                wanted.limit() + 1);
    }

    private static long count(Connection connection, @Nullable Instant since) throws SQLException {
        return Sql.one(connection, "select count(*)" + SINCE, row -> row.getLong(1), since(since));
    }

    private static OffsetDateTime since(@Nullable Instant instant) {
        return (instant == null ? Instant.EPOCH : instant).atOffset(ZoneOffset.UTC);
    }
}
