package dk.opgang.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Clients that know both databases, each writing one number after the other; no number is written again, whatever became of it. */
final class NumberedWriters implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String url;
    private final AtomicLong next = new AtomicLong();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads;
    private volatile boolean isEnded;

    NumberedWriters(String url, int count) {
        this.url = url;
        this.threads = IntStream.range(0, count)
                .mapToObj(number -> Thread.ofPlatform().name("writer-" + number).start(this::writeOn))
                .toList();
    }

    /** The numbers of which the database has said that they are kept. */
    Set<Long> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    int count() {
        return acknowledged.size();
    }

    @Override
    public void close() throws InterruptedException {
        isEnded = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void writeOn() {
        while (!isEnded) {
            try (Connection connection = DriverManager.getConnection(url);
                    PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
                while (!isEnded) {
                    write(insert);
                }
            } catch (SQLException _) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void write(PreparedStatement insert) throws SQLException {
        long number = next.getAndIncrement();
        insert.setLong(1, number);
        insert.executeUpdate();
        if (insert.getWarnings() == null) {
            acknowledged.add(number);
        }
    }
}
