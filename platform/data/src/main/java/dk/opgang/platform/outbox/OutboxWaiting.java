package dk.opgang.platform.outbox;

import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How many events wait for the broker: the metric {@code opgang_outbox_waiting}. */
@Singleton
class OutboxWaiting {

    /** More need not be told exactly: counting them would be one more load on a database that is behind. */
    private static final String COUNT = "select count(*) from (select from outbox limit 100000) as waiting";

    private final OutboxConfig config;
    private final AgroalDataSource database;
    private final SystemCalls system;
    private volatile long waiting;

    OutboxWaiting(OutboxConfig config, AgroalDataSource database, SystemCalls system, MeterRegistry meters) {
        this.config = config;
        this.database = database;
        this.system = system;
        Gauge.builder("opgang_outbox_waiting", this, metric -> metric.waiting)
                .description("Events that the broker does not have yet, counted up to 100000")
                .register(meters);
    }

    @Scheduled(every = "${opgang.metrics.every:15s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        if (config.topic().isPresent()) {
            waiting = system.call(this::read);
        }
    }

    private long read() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }
}
