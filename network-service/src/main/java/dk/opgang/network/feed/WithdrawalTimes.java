package dk.opgang.network.feed;

import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.time.BusinessClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/**
 * The metric {@code opgang_consent_withdrawal_seconds}: how long after a consent was withdrawn nobody reads under it here any more. It is
 * the last service that has to learn of it.
 */
@Singleton
class WithdrawalTimes {

    private final BusinessClock clock;
    private final Timer times;

    WithdrawalTimes(BusinessClock clock, MeterRegistry meters) {
        this.clock = clock;
        this.times = Timer.builder("opgang.consent.withdrawal")
                .description("From the withdrawal of a consent to its end in the feed")
                .register(meters);
    }

    /** Measures those that were recorded just now; not those that a rebuild reads once more. */
    void measure(List<FeedRow> recorded) {
        for (FeedRow row : recorded) {
            IncomingEvent event = row.event();
            if (event.type().equals(FeedConsent.WITHDRAWN)) {
                times.record(Duration.between(event.time(), clock.now()));
            }
        }
    }
}
