package dk.opgang.platform.rotation;

import dk.opgang.platform.crypto.RotatedSlice;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rotations as they stand in the database. Every method works in the running transaction, as the system. */
@Singleton
class RotationTable {

    private static final String COLUMNS =
            "select id, lookup, primary_key, status, stage, after, rewrapped, done, unreadable from key_rotations ";

    private static final String SLICE = """
            update key_rotations set after = ?, rewrapped = rewrapped + ?, done = done + ?, unreadable = unreadable + ? where id = ?""";

    private static final String WALK =
            "update key_rotations set stage = ?, after = default, done = ?, unreadable = ? where id = ?";

    // Instances read a changed keyset within a second. Who is in the middle of something is told by the locks: when the
    // sessions of others began, and their ids, are hidden from the role of the background.
    private static final String SETTLE = """
            update key_rotations set running = array(
                select l.virtualtransaction from pg_locks l join pg_stat_activity a using (pid)
                where l.locktype = 'virtualxid' and l.granted and a.datname = current_database() and a.usename = session_user
                  and a.pid <> pg_backend_pid())
            where id = ? and running is null and began_at < now() - interval '2 seconds'""";

    private static final String SETTLED = """
            select from key_rotations r where r.id = ? and r.running is not null and not exists (
                select from pg_locks l where l.locktype = 'virtualxid' and l.virtualtransaction = any(r.running))""";

    private final AgroalDataSource database;

    RotationTable(AgroalDataSource database) {
        this.database = database;
    }

    void add(UUID id, boolean lookup, long primaryKey) {
        Sql.update(
                database,
                "insert into key_rotations (id, lookup, primary_key) values (?, ?, ?)",
                id,
                lookup,
                primaryKey);
    }

    /** The rotations that are not at their end, the oldest first. */
    List<RotationState> processing() {
        return select(COLUMNS + "where status = 'processing' order by began_at, id");
    }

    Optional<RotationState> find(UUID id) {
        return select(COLUMNS + "where id = ?", id).stream().findFirst();
    }

    /** The rotation for the next step, unless it is at its end or another instance is at it. */
    Optional<RotationState> take(UUID id) {
        return select(COLUMNS + "where id = ? and status = 'processing' for update skip locked", id).stream()
                .findFirst();
    }

    /** A step of the walk is done. */
    void goOn(RotationState rotation, RotatedSlice slice) {
        int rewrapped = rotation.stage() == 0 ? slice.done() : 0;
        Sql.update(database, SLICE, slice.last(), rewrapped, slice.done(), slice.seen() - slice.done(), rotation.id());
    }

    /** The walk goes on with the next kind of things. */
    void nextStage(RotationState rotation) {
        Sql.update(database, WALK, rotation.stage() + 1, rotation.done(), rotation.unreadable(), rotation.id());
    }

    /** All is walked through once more, from the beginning. */
    void again(UUID id) {
        Sql.update(database, WALK, 0, 0, 0, id);
    }

    void end(UUID id, String status) {
        Sql.update(database, "update key_rotations set status = ?, completed_at = now() where id = ?", status, id);
    }

    /** Whether nobody is writing any longer who may know the former keys alone. */
    boolean isSettled(UUID id) {
        Sql.update(database, SETTLE, id);
        return Sql.first(database, SETTLED, row -> true, id).isPresent();
    }

    private List<RotationState> select(String sql, Object... parameters) {
        return Sql.list(
                database,
                sql,
                row -> new RotationState(
                        row.getObject(1, UUID.class),
                        row.getBoolean(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getObject(6, UUID.class),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)),
                parameters);
    }
}
