package dk.opgang.platform.outbox;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** How many events wait for the broker: the metric {@code opgang_outbox_waiting}. */
@Singleton
class OutboxWaiting {

    /** More need not be told exactly: counting them would be one more load on a database that is behind. */
    private static final String COUNT = """
            select least(100000, (select count(*) from (select from outbox limit 100000) as single)
                                 + (select coalesce(sum(events), 0) from (select events from outbox_packs limit 5000) as packs))""";

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
            waiting = system.callInTransaction(() -> Sql.on(database, OutboxWaiting::read));
        }
    }

    private static long read(Connection connection) throws SQLException {
        OutboxTable.seeAll(connection);
        return Sql.one(connection, COUNT, row -> row.getLong(1));
    }
}
