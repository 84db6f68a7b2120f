package dk.opgang.network.webhook.delivery;

import dk.opgang.network.webhook.Attempt;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** {@code opgang_webhook_attempts} by what they came to, and {@code opgang_webhook_waiting}. */
@Singleton
class WebhookMetrics {

    /** More need not be told exactly. */
    private static final String WAITING =
            "select count(*) from (select from webhook_deliveries where state = 'pending' limit 100000) as waiting";

    private static final String DELIVERED = "delivered";

    private final AgroalDataSource database;
    private final SystemCalls system;
    private final MeterRegistry meters;
    private volatile long waiting;

    WebhookMetrics(AgroalDataSource database, SystemCalls system, MeterRegistry meters) {
        this.database = database;
        this.system = system;
        this.meters = meters;
        // Shown from the start, so that the first one counts as an increase.
        attempts(DELIVERED).increment(0);
        Gauge.builder("opgang_webhook_waiting", this, metrics -> metrics.waiting)
                .description("Deliveries that are neither delivered nor given up, counted up to 100000")
                .register(meters);
    }

    /** Counts the attempts: as delivered, or by the code of what went wrong. */
    void count(List<Result> results) {
        for (Result result : results) {
            Attempt attempt = result.attempt();
            if (attempt != null) {
                String error = attempt.error();
                attempts(error == null ? DELIVERED : error).increment();
            }
        }
    }

    private Counter attempts(String outcome) {
        return Counter.builder("opgang.webhook.attempts")
                .description("Attempts to deliver an event: delivered, or the code of what went wrong")
                .tag("outcome", outcome)
                .register(meters);
    }

    @Scheduled(every = "${opgang.metrics.every:15s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        waiting = system.call(this::read);
    }

    private long read() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getLong(1);
        }
    }
}
