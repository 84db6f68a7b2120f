package dk.opgang.initiatives.merge;

import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose rows are whose, by set. Works in the running transaction, as the system. */
@Singleton
class MergeRows {

    // What was told before something else that is known already counts no longer.
    private static final String LAST = """
            insert into participant_merges as known (merged_id, survivor_id, municipality_code, merged, told_at) values (?, ?, ?, ?, ?)
            on conflict (merged_id, survivor_id) do update set merged = excluded.merged, told_at = excluded.told_at
            where known.told_at <= excluded.told_at
            returning merged_id""";

    private static final String MOVE = "select place, row_id from initiatives_move(?, ?, ?)";

    private static final String KEEP = """
            insert into merged_rows (merged_id, survivor_id, place, row_id)
            select ?, ?, ?, r.id from unnest(?::uuid[]) as r (id) on conflict do nothing""";

    private static final String FORGET = "delete from merged_rows where merged_id = ? and survivor_id = ?";

    private static final String FORGET_KEYS = """
            delete from enrolment_keys k using merged_rows r
            where r.merged_id = ? and r.survivor_id = ? and r.place = 'joined' and k.id = r.row_id""";

    // A poster that could not read the one that was left may have used the key for another.
    private static final String WITHOUT_TAKEN_KEYS = """
            update merged_rows r set before = r.before || jsonb_build_object('enrolment', (r.before -> 'enrolment') - 'source_system' - 'source_id')
            from enrolments e
            where r.merged_id = ? and r.survivor_id = ? and r.place = 'joined' and e.id <> r.row_id
              and (e.poster, e.source_system, e.source_id) = (r.before -> 'enrolment' ->> 'poster',
                   r.before -> 'enrolment' ->> 'source_system', r.before -> 'enrolment' ->> 'source_id')""";

    private static final String SEPARATE = "select initiatives_separate(?, ?)";

    private final AgroalDataSource database;

    MergeRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes note of it, unless something later is known of the two. */
    boolean isLast(MergeOfTwo merge, boolean merged) {
        OffsetDateTime at = merge.at().atOffset(ZoneOffset.UTC);
        return Sql.on(database, connection -> {
            Survivors.moveAlone(connection);
            return !Sql.idsOf(connection, LAST, merge.duplicate(), merge.survivor(), merge.municipality(), merged, at)
                    .isEmpty();
        });
    }

    /** Hangs everything on the survivor, and keeps what it was; ids by table. */
    Map<String, List<UUID>> move(MergeOfTwo merge) {
        return Sql.on(database, connection -> {
            Map<String, List<UUID>> moved = moved(connection, merge.duplicate(), merge.survivor(), false);
            for (Map.Entry<String, List<UUID>> table : moved.entrySet()) {
                Sql.update(
                        connection,
                        KEEP,
                        merge.duplicate(),
                        merge.survivor(),
                        table.getKey(),
                        SqlArrays.uuids(connection, table.getValue()));
            }
            return moved;
        });
    }

    /** Hangs on the duplicate again what was taken over from it. */
    Map<String, List<UUID>> giveBack(MergeOfTwo merge) {
        return Sql.on(database, connection -> moved(connection, merge.survivor(), merge.duplicate(), true));
    }

    /** Makes two again of enrolments that became one, if nobody has changed them since; the ids of both. */
    Set<UUID> separate(MergeOfTwo merge) {
        Sql.update(database, FORGET_KEYS, merge.duplicate(), merge.survivor());
        Sql.update(database, WITHOUT_TAKEN_KEYS, merge.duplicate(), merge.survivor());
        return Sql.idsOf(database, SEPARATE, merge.duplicate(), merge.survivor());
    }

    void forget(MergeOfTwo merge) {
        Sql.update(database, FORGET, merge.duplicate(), merge.survivor());
    }

    private static Map<String, List<UUID>> moved(Connection connection, UUID origin, UUID target, boolean back)
            throws SQLException {
        Map<String, List<UUID>> moved = new HashMap<>();
        Sql.each(
                connection,
                MOVE,
                row -> moved.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class)),
                origin,
                target,
                back);
        return moved;
    }
}
