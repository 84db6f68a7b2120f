package dk.opgang.local.backup;

import dk.opgang.local.postgres.Databases;
import dk.opgang.local.process.Wait;
import dk.opgang.local.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Has a server follow its log to a moment, and no further. */
final class PointInTime {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final List<String> SETTINGS =
            List.of("restore_command", "recovery_target_time", "recovery_target_action");

    /** As the server reads moments in its configuration: to the microsecond, without a letter. */
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private PointInTime() {}

    /** The whole log lies in the data directory already: there is nowhere else to fetch it from. */
    static void prepare(Path dataDirectory, Instant at) throws IOException {
        Files.createFile(dataDirectory.resolve("recovery.signal"));
        Files.writeString(
                dataDirectory.resolve("postgresql.auto.conf"),
                """

                restore_command = 'false'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(FORM.format(at)),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Waits until the server has come there, and has it forget that it was to. */
    static void await(Databases databases) throws SQLException {
        try (Connection connection = databases.open();
                Statement statement = connection.createStatement()) {
            boolean there = Wait.until(LONGEST, () -> isThere(connection));
            if (!there) {
                throw new StackException("PostgreSQL did not come to the end of its log");
            }
            for (String setting : SETTINGS) {
                statement.execute("alter system reset " + setting);
            }
        }
    }

    private static boolean isThere(Connection connection) {
        try {
            return KeyFiles.texts(connection, "select pg_is_in_recovery()::text")
                    .equals(List.of("false"));
        } catch (SQLException e) {
            throw new StackException("PostgreSQL stopped on its way: " + e.getMessage(), e);
        }
    }
}
