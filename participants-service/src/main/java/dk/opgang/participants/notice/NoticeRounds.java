package dk.opgang.participants.notice;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What notices need besides requests: corrections are told, late reads are found, and missing answers told. */
@Singleton
class NoticeRounds {

    private final SystemCalls system;
    private final Corrections corrections;
    private final LateReads late;
    private final OverdueNotices overdue;
    private final BusinessClock clock;

    NoticeRounds(
            SystemCalls system, Corrections corrections, LateReads late, OverdueNotices overdue, BusinessClock clock) {
        this.system = system;
        this.corrections = corrections;
        this.late = late;
        this.overdue = overdue;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellCorrections() {
        system.inTransactions(corrections::tell);
    }

    /** A read that was not committed when its consent ended was not seen there. */
    @Scheduled(every = "20s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void findLateReads() {
        system.inTransaction(late::find);
    }

    @Scheduled(every = "5m", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellOverdue() {
        tellOverdue(clock.today());
    }

    void tellOverdue(LocalDate today) {
        system.inTransactions(() -> overdue.tell(today));
    }
}
