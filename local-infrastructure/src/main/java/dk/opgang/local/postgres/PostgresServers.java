package dk.opgang.local.postgres;

import dk.opgang.local.process.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * The running PostgreSQL servers of a stack: one alone, or a primary with a standby that has whatever the primary acknowledges.
 *
 * <p>Which of them is the primary stands in the {@link PrimaryNote} and is decided by nobody here. A server that ended is started again as what
 * the note says: a primary on its own data, a standby behind the primary, from where it was or as a new copy.
 */
public final class PostgresServers implements AutoCloseable {

    /** A primary that recovers from a crash, or a standby that is being promoted, is waited for. */
    private static final Duration PRIMARY_LIMIT = Duration.ofMinutes(2);

    private static final Duration STREAMING_LIMIT = Duration.ofSeconds(30);

    private final DatabaseNodes nodes;
    private final BiConsumer<DatabaseNode, EmbeddedPostgresServer> started;
    private final Map<String, EmbeddedPostgresServer> running = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    /** @param started hears of each server each time that it has started */
    public PostgresServers(DatabaseNodes nodes, BiConsumer<DatabaseNode, EmbeddedPostgresServer> started) {
        this.nodes = nodes;
        this.started = started;
    }

    /** Starts the primary and, if there is to be one, the standby; returns when that has what the primary has. */
    public void start() {
        DatabaseNode primary = nodes.primary();
        open(primary);
        Optional<DatabaseNode> standby = nodes.standby();
        try {
            if (primary.role().equals(Optional.of(DatabaseRole.STANDBY))) {
                Promotion.promote(primary);
            }
            if (standby.isEmpty()) {
                Following.endAll(primary);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL started but does not take writes", e);
        }
        standby.ifPresent(this::follow);
    }

    /** The server that takes the writes. */
    public EmbeddedPostgresServer primary() {
        return running(nodes.primary().name())
                .orElseThrow(() -> new IllegalStateException("PostgreSQL has not started"));
    }

    /** The server of that name, unless it has never started. */
    public Optional<EmbeddedPostgresServer> running(String name) {
        return Optional.ofNullable(running.get(name));
    }

    public DatabaseNodes nodes() {
        return nodes;
    }

    /** Starts a server again that has ended; returns when it is what it is to be. */
    public void startAgain(String name) {
        DatabaseNode node = nodes.named(name);
        if (isPrimary(node)) {
            try {
                open(node);
            } catch (RuntimeException e) {
                // It was ended while it started, since another one is the primary now.
                if (isPrimary(node)) {
                    throw e;
                }
            }
        }
        if (!isPrimary(node)) {
            follow(node);
        }
    }

    /** The primary first: it ends when the standby has all that it has. */
    @Override
    public void close() {
        isClosing = true;
        synchronized (this) {
            close(nodes.primary());
            nodes.standby().ifPresent(this::close);
        }
    }

    private boolean isPrimary(DatabaseNode node) {
        return nodes.primary().equals(node);
    }

    /** One at a time, so that none is started after the last was stopped. */
    private synchronized void open(DatabaseNode node) {
        requireOpen();
        close(node);
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start(node.dataDirectory(), node.port());
        running.put(node.name(), server);
        started.accept(node, server);
    }

    /** Gives up the lock on its data as well. */
    private synchronized void close(DatabaseNode node) {
        EmbeddedPostgresServer server = running.get(node.name());
        if (server != null) {
            server.close();
        }
    }

    private void follow(DatabaseNode standby) {
        DatabaseNode primary = nodes.primary();
        Wait.until(PRIMARY_LIMIT, () -> isClosing || primary.role().equals(Optional.of(DatabaseRole.PRIMARY)));
        requireOpen();
        Following following = new Following(standby, primary);
        try {
            close(standby);
            OrphanedServer.of(standby.dataDirectory()).end();
            boolean isStreaming = following.canGoOn() && startBehind(standby, following);
            if (!isStreaming) {
                requireOpen();
                close(standby);
                following.copy();
                isStreaming = startBehind(standby, following);
            }
            if (!isStreaming || !following.becomeSynchronous(STREAMING_LIMIT, () -> isClosing)) {
                throw new IllegalStateException(standby.name() + " does not follow " + primary.name());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(standby.name() + " cannot follow " + primary.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(standby.name() + " cannot follow " + primary.name(), e);
        }
    }

    private boolean startBehind(DatabaseNode standby, Following following) throws IOException {
        following.prepare();
        open(standby);
        return following.awaitStreaming(STREAMING_LIMIT, () -> isClosing);
    }

    private void requireOpen() {
        if (isClosing) {
            throw new IllegalStateException("PostgreSQL is being stopped");
        }
    }
}
