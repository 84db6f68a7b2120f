package dk.opgang.local.postgres;

import dk.opgang.local.process.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Copies the data directory of a server that goes on working, by PostgreSQL's low-level interface: the server that is started on the copy makes
 * good from the log what changed meanwhile. The log itself is not copied. One session begins and ends it: if that is lost, so is the copy.
 */
public final class HotCopy {

    private static final String BEGIN = "select pg_walfile_name(pg_backup_start('opgang', true))";
    private static final String END = "select labelfile from pg_backup_stop(false)";

    /** What belongs to the running server, or is made anew by the next one. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LEFT_OUT =
            Pattern.compile("postmaster\\.(?:pid|opts)|epg-lock|(?:.*/)?pgsql_tmp.*|(?:.*/)?pg_internal\\.init.*");

    private final Connection session;
    private final String firstOfLog;

    private HotCopy(Connection session, String firstOfLog) {
        this.session = session;
        this.firstOfLog = firstOfLog;
    }

    /** @param session of the superuser, with the primary */
    public static HotCopy begin(Connection session) throws SQLException {
        return new HotCopy(session, text(session, BEGIN));
    }

    /** The first piece of the log that the copy needs. */
    public String firstOfLog() {
        return firstOfLog;
    }

    /** Copies what does not belong to the running server alone. */
    public void files(Path dataDirectory, Copy.Placement place) throws IOException {
        Copy.tree(dataDirectory, file -> isLeftOut(file) ? null : place.of(file));
    }

    /**
     * Ends it. Whoever is started on the copy waits for no standby.
     *
     * @param target the folder of the copy, where it is noted from where on the log is needed
     */
    public void end(Path target) throws SQLException, IOException {
        StandbySettings.forget(target);
        Files.writeString(target.resolve("backup_label"), text(session, END));
    }

    private static boolean isLeftOut(Path file) {
        String name = file.toString().replace('\\', '/');
        boolean isWithinEmptied =
                file.getNameCount() > 1 && EMPTIED.contains(file.getName(0).toString());
        return isWithinEmptied && !name.equals("pg_wal/archive_status")
                || LEFT_OUT.matcher(name).matches();
    }

    private static String text(Connection session, String query) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
