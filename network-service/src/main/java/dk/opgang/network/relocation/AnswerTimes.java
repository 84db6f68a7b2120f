package dk.opgang.network.relocation;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** By when the parties of a match have to answer. */
@Singleton
class AnswerTimes {

    private static final Duration USUAL = Duration.ofDays(14);
    private static final Duration IN_PRODUCTION = Duration.ofDays(1);
    private static final Duration IN_DEVELOPMENT = Duration.ofMinutes(1);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private final Duration shortest;
    private final BusinessClock clock;

    AnswerTimes(RelocationConfig config, @ConfigProperty(name = "opgang.mode") String mode, BusinessClock clock) {
        this.shortest = config.shortestAnswer().orElse("production".equals(mode) ? IN_PRODUCTION : IN_DEVELOPMENT);
        this.clock = clock;
    }

    /** The instant that was told, or two weeks from now. */
    Instant of(@Nullable Instant told) {
        return told == null ? clock.now().plus(USUAL) : told.truncatedTo(ChronoUnit.MICROS);
    }

    void check(Instant answerBy, Faults faults) {
        Instant first = clock.now().plus(shortest).minus(CLOCKS_DIFFER);
        if (answerBy.isBefore(first)) {
            faults.broken("/answerBy", NetworkFault.TOO_SOON, first.truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
