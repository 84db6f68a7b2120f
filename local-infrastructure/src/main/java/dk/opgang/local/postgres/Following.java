package dk.opgang.local.postgres;

import dk.opgang.local.process.Folders;
import dk.opgang.local.process.Wait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** How a server comes to follow the primary. */
final class Following {

    private static final String SLOT = "from pg_replication_slots where slot_name = '%s'";
    private static final String LOG_IS_KEPT = "select 1 " + SLOT + " and wal_status <> 'lost'";
    private static final String IS_IN_USE = "select 1 " + SLOT + " and active";
    private static final String NO_LONGER = "select pg_drop_replication_slot(slot_name) " + SLOT;
    private static final String KEEP_LOG = "select pg_create_physical_replication_slot('%s', true)";

    private static final String IS_STREAMING =
            "select 1 from pg_stat_replication where application_name = '%s' and state = 'streaming'";
    private static final String HAS = IS_STREAMING + " and sync_state = 'sync' and flush_lsn >= '%s'::pg_lsn";
    private static final String POSITION = "select pg_current_wal_lsn()::text";
    private static final String WAIT_FOR_IT = "alter system set " + StandbySettings.LIST + " = '%s'";
    static final String WAIT_FOR_NOBODY = "alter system reset " + StandbySettings.LIST;
    static final String READ_SETTINGS = "select pg_reload_conf()";

    private final DatabaseNode standby;
    private final DatabaseNode primary;
    private final String name;

    Following(DatabaseNode standby, DatabaseNode primary) {
        this.standby = standby;
        this.primary = primary;
        this.name = standby.standbyName();
    }

    /** The primary waits for nobody and keeps its log for nobody. */
    static void endAll(DatabaseNode primary) throws SQLException {
        primary.run(
                WAIT_FOR_NOBODY,
                READ_SETTINGS,
                "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name like 'opgang\\_postgres%'"
                        + " and not active");
    }

    /** Whether it followed before and the primary has all of the log that it has not: one that took writes itself has not followed. */
    boolean canGoOn() throws SQLException {
        return StandbySettings.follows(standby) && primary.answers(LOG_IS_KEPT.formatted(name));
    }

    /**
     * Makes the data of the server a copy of the primary's, which goes on working. A primary that was replaced may have written what nobody else
     * has and nobody was told of; {@code pg_rewind} is not among the programs of the embedded server, and takes no less care.
     *
     * @throws IllegalStateException if there is data of another origin: it may be all that is left of something
     */
    void copy() throws SQLException, IOException {
        Path target = standby.dataDirectory();
        Path staged = target.resolveSibling(target.getFileName() + ".new");
        Optional<Long> origin = DataOrigin.of(target);
        if (origin.isPresent() && !origin.equals(DataOrigin.of(primary.dataDirectory()))) {
            throw new IllegalStateException(
                    target + " is no copy of " + primary.dataDirectory() + ": move it away, or restore from it");
        }
        Folders.delete(staged);
        Folders.delete(target);
        Files.createDirectory(
                staged, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // The primary notices a moment later that the server is gone.
        Wait.until(Duration.ofSeconds(10), () -> !holds(IS_IN_USE.formatted(name)));
        primary.run(NO_LONGER.formatted(name), KEEP_LOG.formatted(name));
        try (Connection session = primary.open()) {
            HotCopy copy = HotCopy.begin(session);
            copy.files(primary.dataDirectory(), staged::resolve);
            copy.end(staged);
        }
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** To be done before it is started, each time: the primary may have another port than last time. */
    void prepare() throws IOException {
        StandbySettings.write(standby, primary);
    }

    boolean isStreaming() throws SQLException {
        return primary.answers(IS_STREAMING.formatted(name));
    }

    /** Waits until the log streams; false if it does not within the limit. */
    boolean awaitStreaming(Duration limit, BooleanSupplier isGivenUp) {
        Wait.until(limit, () -> isGivenUp.getAsBoolean() || holds(IS_STREAMING.formatted(name)));
        return holds(IS_STREAMING.formatted(name));
    }

    /**
     * Has writes wait for it from now on, and returns when it has all that was written before that.
     *
     * @return false if it does not within the limit; writes then wait for it all the same
     */
    boolean becomeSynchronous(Duration limit, BooleanSupplier isGivenUp) throws SQLException {
        primary.run(WAIT_FOR_IT.formatted(name), READ_SETTINGS);
        String position = position();
        Wait.until(limit, () -> isGivenUp.getAsBoolean() || holds(HAS.formatted(name, position)));
        return holds(HAS.formatted(name, position));
    }

    private String position() throws SQLException {
        try (Connection session = primary.open();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(POSITION)) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean holds(String query) {
        try {
            return primary.answers(query);
        } catch (SQLException _) {
            return false;
        }
    }
}
