package dk.opgang.initiatives.initiative;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads the opening hours of an initiative that the caller sees. */
@Singleton
class ReadOpeningHours {

    private final TemplatedInitiatives templated;
    private final BusinessClock clock;

    ReadOpeningHours(TemplatedInitiatives templated, BusinessClock clock) {
        this.templated = templated;
        this.clock = clock;
    }

    @Transactional
    OpeningHoursView read(Caller caller, UUID id) {
        return templated
                .find(caller, id)
                .map(running -> OpeningHoursView.of(running, clock.today()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
