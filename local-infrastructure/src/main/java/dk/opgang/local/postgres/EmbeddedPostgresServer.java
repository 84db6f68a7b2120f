package dk.opgang.local.postgres;

import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 on the loopback address, durable, with the roles and databases of {@code local-stack/postgres/init.sql}.
 *
 * <p>Connections from this machine are trusted: the passwords of the roles are not checked.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    /** The role that owns the tables and runs the migrations. */
    public static final String OWNER = "opgang_owner";

    /** The role of the services. */
    public static final String APP = "opgang_app";

    /** What the services become for their work in the background. */
    public static final String SYSTEM = "opgang_system";

    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final EmbeddedPostgres server;
    private final Optional<ProcessHandle> process;

    private EmbeddedPostgresServer(EmbeddedPostgres server, @Nullable Path dataDirectory) {
        this.server = server;
        this.process = Optional.ofNullable(dataDirectory)
                .flatMap(directory -> OrphanedServer.of(directory).process());
    }

    /** Starts a server on a free port with a data directory that goes away with it. */
    public static EmbeddedPostgresServer start() {
        return start(null, Ports.free());
    }

    /**
     * Starts a server on the data directory, which is made if it is missing and kept when the server stops. The caller closes it, also
     * at the end of the JVM; without a directory the server ends by itself then.
     *
     * @throws UncheckedIOException if the server does not start, for instance since the port is in use
     */
    public static EmbeddedPostgresServer start(@Nullable Path dataDirectory, int port) {
        return start(dataDirectory, port, dataDirectory);
    }

    /** Starts a server on a data directory that nobody else will use after it, so that its end need not be waited for to the last moment. */
    public static EmbeddedPostgresServer startOnCopy(Path dataDirectory, int port) {
        return start(dataDirectory, port, null);
    }

    private static EmbeddedPostgresServer start(@Nullable Path dataDirectory, int port, @Nullable Path awaited) {
        try {
            EmbeddedPostgres.Builder builder = DurableSettings.applyTo(EmbeddedPostgres.builder())
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C.UTF-8");
            if (dataDirectory != null) {
                Files.createDirectories(dataDirectory.toAbsolutePath().getParent());
                OrphanedServer.of(dataDirectory).end();
                builder.setDataDirectory(dataDirectory)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false);
            }
            EmbeddedPostgresServer started = new EmbeddedPostgresServer(builder.start(), awaited);
            started.initialise();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on port " + port, e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getPort();
    }

    /** The server process; empty for one without a given data directory. */
    public Optional<ProcessHandle> process() {
        return process;
    }

    /** The JDBC address of a database, without a user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Connections to a database as a role, for instance {@link #OWNER} or {@link #APP}. */
    public DataSource dataSource(String database, String role) {
        return server.getDatabase(role, database);
    }

    /** Connections to a database as the superuser; only for what a test must see past row-level security. */
    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    /** Makes a further empty database of {@link #OWNER} with the same privileges as the others. */
    public void createDatabase(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("database name " + name + " must match " + DATABASE_NAME);
        }
        execute(server.getPostgresDatabase(), "CREATE DATABASE " + name + " OWNER " + OWNER + " TEMPLATE template1");
    }

    @Override
    public void close() {
        try {
            Optional<ProcessHandle> stopping = process.filter(running -> !Processes.isGone(running));
            server.close();
            // Its own stop command returns when the pid file is gone, a moment before the process is.
            stopping.filter(running -> !Processes.awaitEnd(running, Duration.ofSeconds(30)))
                    .ifPresent(running -> Processes.interrupt(running, Duration.ofSeconds(10)));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private void initialise() {
        if (!has("SELECT FROM pg_database WHERE datname = 'network'")) {
            InitScript.statements().forEach(statement -> execute(server.getTemplateDatabase(), statement));
            return;
        }
        // A data directory from before there was that role, or that database.
        if (!has("SELECT FROM pg_roles WHERE rolname = '" + SYSTEM + "'")) {
            initialise(SYSTEM);
        }
        if (!has("SELECT FROM pg_database WHERE datname = 'gateway'")) {
            initialise("CREATE DATABASE gateway");
        }
    }

    private void initialise(String what) {
        InitScript.statements().stream()
                .filter(statement -> statement.contains(what))
                .forEach(statement -> execute(server.getTemplateDatabase(), statement));
    }

    private boolean has(String query) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL started but does not answer", e);
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }
}
