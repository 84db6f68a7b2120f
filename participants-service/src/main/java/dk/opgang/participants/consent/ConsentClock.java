package dk.opgang.participants.consent;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * Lets consents end by themselves: on the day that they name, when it begins in Denmark, their recipients are told, and the municipality
 * a month before. That a consent no longer covers does not wait for this: whoever reads asks for the day itself.
 */
@Singleton
class ConsentClock {

    private final SystemCalls system;
    private final SettleConsents settling;
    private final BusinessClock clock;

    ConsentClock(SystemCalls system, SettleConsents settling, BusinessClock clock) {
        this.system = system;
        this.settling = settling;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        settle(clock.today());
    }

    void settle(LocalDate today) {
        system.inTransactions(() -> settling.some(today));
    }
}
