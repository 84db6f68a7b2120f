package dk.opgang.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The peer: {@code COPY} of the very rows that a batch made, into an empty table with the same indexes, durably. */
final class CopyPeer {

    private final Connection connection;

    CopyPeer(Connection connection) {
        this.connection = connection;
    }

    Rate run(String table, Path file) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (OutputStream out = Files.newOutputStream(file)) {
            copy.copyOut("copy " + table + " to stdout", out);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table copy_peer (like " + table + " including all)");
            statement.execute("checkpoint");
        }
        long start = System.nanoTime();
        long rows;
        try (InputStream in = Files.newInputStream(file)) {
            rows = copy.copyIn("copy copy_peer from stdin", in, 1 << 16);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table copy_peer");
        }
        return new Rate("COPY into a table with the same indexes", rows, time);
    }
}
