package dk.opgang.initiatives.refusal;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Forgets counts of refusals that no longer count; the access log keeps each. */
@Singleton
class ForgetRefusals {

    private final AgroalDataSource database;
    private final SystemCalls system;
    private final BusinessClock clock;

    ForgetRefusals(AgroalDataSource database, SystemCalls system, BusinessClock clock) {
        this.database = database;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.inTransaction(
                () -> Sql.update(database, "delete from refused_placements where refused_on < ?", clock.today()));
    }
}
