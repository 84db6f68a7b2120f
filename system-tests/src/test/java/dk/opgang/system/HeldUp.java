package dk.opgang.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Stops whoever writes into a table of the service of initiatives after so many rows, in the middle of its transaction, so that a test can kill
 * the service there whatever the machine's speed. Once it is closed nobody is stopped any more.
 */
final class HeldUp implements AutoCloseable {

    /** Of an advisory lock, so that nothing else is ever locked by it. */
    private static final int LOCK = 20_260_611;

    private final String table;
    private final Connection holder;

    HeldUp(TheStack stack, String table, int rows) {
        this.table = table;
        try {
            holder = stack.local().postgres().superuser("initiatives").getConnection();
            execute("select pg_advisory_lock(" + LOCK + ")");
            execute("create sequence held_up_rows");
            execute("""
                    create function held_up() returns trigger language plpgsql security definer set search_path = public as $$
                    begin
                        if nextval('held_up_rows') > %d then
                            perform pg_advisory_xact_lock_shared(%d);
                        end if;
                        return new;
                    end $$""".formatted(rows, LOCK));
            execute("create trigger held_up before insert on " + table + " for each row execute function held_up()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until somebody is stopped. */
    void await() {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(this::isSomebodyStopped);
    }

    private boolean isSomebodyStopped() throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = "
                                + LOCK)) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    @Override
    public void close() {
        try (holder) {
            execute("select pg_advisory_unlock(" + LOCK + ")");
            execute("drop trigger held_up on " + table);
            execute("drop function held_up()");
            execute("drop sequence held_up_rows");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }
}
