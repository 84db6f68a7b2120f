package dk.opgang.network.group;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.Timestamp;

/** Forgets who sat in a group a year after the seat has ended; that the member had it stays. */
@Singleton
class ForgetSeatNames {

    private static final String FORGET = """
            update network_seats set person_name = null, version = version + 1, updated_at = ?
            where person_name is not null and valid_to <= ?""";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    ForgetSeatNames(SystemCalls system, AgroalDataSource database, BusinessClock clock) {
        this.system = system;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.inTransaction(() -> Sql.update(
                database,
                FORGET,
                Timestamp.from(clock.now()),
                Date.valueOf(clock.today().minusYears(1))));
    }
}
