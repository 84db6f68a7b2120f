package dk.opgang.initiatives.opening;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Shows openings as they stand today. */
@Singleton
class ReadOpenings {

    private final JobOpenings openings;
    private final BusinessClock clock;

    ReadOpenings(JobOpenings openings, BusinessClock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    @Transactional
    OpeningView read(Caller caller, UUID id) {
        return shown(caller, openings.get(caller, id));
    }

    @Transactional
    Page<OpeningView> search(Caller caller, ListQuery query, Restriction... filters) {
        LocalDate today = clock.today();
        return openings.page(caller, query, filters).map(it -> OpeningView.of(caller, it, today));
    }

    /** The opening as the caller sees it. */
    OpeningView shown(Caller caller, JobOpening it) {
        return OpeningView.of(caller, it, clock.today());
    }
}
