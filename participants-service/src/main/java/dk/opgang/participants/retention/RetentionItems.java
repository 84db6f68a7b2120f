package dk.opgang.participants.retention;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The records that a run is about, by their ids, until it is done. Works in the running transaction. */
@Singleton
class RetentionItems {

    private static final String NUMBERS = """
            select kind, count(distinct record_id) from retention_items where run_id = ? and removed is not false group by kind""";

    private static final String PEOPLE = """
            select count(distinct participant_id) from retention_items where run_id = ? and kind = any(?) and removed is not false""";

    private static final String DIFFERENCES = """
            (select kind, record_id, participant_id from retention_items where run_id = ?
             except select kind, record_id, participant_id from retention_items where run_id = ?) limit 1""";

    private static final String KINDS =
            "select distinct kind from retention_items where run_id = ? and removed is null";

    private static final String NEXT = """
            select distinct record_id from retention_items where run_id = ? and kind = ? and removed is null
            order by record_id limit ?""";

    private static final String ABOUT = """
            select distinct participant_id from retention_items
            where run_id = ? and kind = ? and record_id = any(?) and participant_id is not null""";

    private static final String DONE = """
            update retention_items set removed = record_id = any(?) where run_id = ? and kind = ? and record_id = any(?)""";

    private static final String HELD_SINCE = """
            select rank, count(*)
            from (select i.record_id, min(h.rank) as rank from retention_items i join retention_holds h using (participant_id)
                  where i.run_id = ? and i.removed = false group by i.record_id) as held
            group by rank""";

    private final AgroalDataSource database;

    RetentionItems(AgroalDataSource database) {
        this.database = database;
    }

    /** How many records of how many people there are, category by category; without those that were left after all. */
    List<RetentionRun.Row> rows(UUID run) {
        return Sql.on(database, connection -> {
            Map<RetainedKind, Long> records = numbers(connection, run);
            List<RetentionRun.Row> rows = new ArrayList<>();
            for (RetentionCategory category : RetentionCategory.values()) {
                List<RetainedKind> kinds = RetainedKind.of(category);
                long all = kinds.stream()
                        .mapToLong(kind -> records.getOrDefault(kind, 0L))
                        .sum();
                rows.add(new RetentionRun.Row(category.code(), all, all == 0 ? 0 : people(connection, run, kinds)));
            }
            return rows;
        });
    }

    /** Whether the two runs are about the very same records. */
    boolean areTheSame(UUID one, UUID other) {
        return Sql.on(database, connection -> !differ(connection, one, other) && !differ(connection, other, one));
    }

    /** The kind whose turn it is. */
    Optional<RetainedKind> nextKind(UUID run) {
        return Sql.on(database, connection -> {
            Set<RetainedKind> open = new TreeSet<>();
            Sql.each(connection, KINDS, row -> open.add(RetainedKind.valueOf(row.getString(1))), run);
            return open.stream().findFirst();
        });
    }

    /** Some records of that kind with which nothing was done yet. */
    Set<UUID> next(UUID run, RetainedKind kind, int most) {
        return Sql.idsOf(database, NEXT, run, kind.name(), most);
    }

    /** Whom the records are about. */
    Set<UUID> about(UUID run, RetainedKind kind, Collection<UUID> records) {
        return Sql.idsOf(database, ABOUT, run, kind.name(), SqlArrays.uuids(records));
    }

    /** Notes of which of the records that were looked at were removed. */
    void done(UUID run, RetainedKind kind, Collection<UUID> lookedAt, Collection<UUID> removed) {
        Sql.update(database, DONE, SqlArrays.uuids(removed), run, kind.name(), SqlArrays.uuids(lookedAt));
    }

    /** How many records are left because something holds them back since the run began. */
    Map<HoldReason, Long> heldSince(UUID run) {
        return Sql.on(database, connection -> {
            Map<HoldReason, Long> held = new EnumMap<>(HoldReason.class);
            Sql.each(connection, HELD_SINCE, row -> held.put(HoldReason.values()[row.getInt(1)], row.getLong(2)), run);
            return held;
        });
    }

    /** The report is all that stays of it. */
    void forget(UUID run) {
        Sql.update(database, "delete from retention_items where run_id = ?", run);
    }

    private static Map<RetainedKind, Long> numbers(Connection connection, UUID run) throws SQLException {
        Map<RetainedKind, Long> records = new EnumMap<>(RetainedKind.class);
        Sql.each(connection, NUMBERS, row -> records.put(RetainedKind.valueOf(row.getString(1)), row.getLong(2)), run);
        return records;
    }

    private static long people(Connection connection, UUID run, List<RetainedKind> kinds) throws SQLException {
        return Sql.one(
                connection, PEOPLE, row -> row.getLong(1), run, SqlArrays.texts(connection, kinds, RetainedKind::name));
    }

    private static boolean differ(Connection connection, UUID one, UUID other) throws SQLException {
        return Sql.first(connection, DIFFERENCES, row -> true, one, other).isPresent();
    }
}
