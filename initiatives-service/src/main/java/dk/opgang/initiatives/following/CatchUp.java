package dk.opgang.initiatives.following;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Follows the enrolments that the database has noted: by and by, and before somebody reads what follows. */
@Singleton
public class CatchUp {

    private static final String DUE = "select exists (select from enrolments_to_follow where due_on <= ?)";

    private final AgroalDataSource database;
    private final FollowEnrolments follow;
    private final BusinessClock clock;
    private final SystemCalls system;

    CatchUp(AgroalDataSource database, FollowEnrolments follow, BusinessClock clock, SystemCalls system) {
        this.database = database;
        this.follow = follow;
        this.clock = clock;
        this.system = system;
    }

    /** Follows all that has changed and is committed. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void catchUp() {
        if (system.callInTransaction(this::isAnythingDue)) {
            system.inTransactions(follow::some);
        }
    }

    private boolean isAnythingDue() {
        return Sql.one(database, DUE, row -> row.getBoolean(1), clock.today());
    }
}
