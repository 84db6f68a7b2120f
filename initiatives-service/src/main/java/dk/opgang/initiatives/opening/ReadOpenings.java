package dk.opgang.initiatives.opening;

import dk.opgang.initiatives.opening.OpeningView.InvitationCount;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows openings as they stand today. */
@Singleton
class ReadOpenings {

    private final JobOpenings openings;
    private final InvitationCounts counts;
    private final BusinessClock clock;

    ReadOpenings(JobOpenings openings, InvitationCounts counts, BusinessClock clock) {
        this.openings = openings;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional
    OpeningView read(Caller caller, UUID id) {
        return shown(caller, openings.get(caller, id));
    }

    @Transactional
    Page<OpeningView> search(Caller caller, ListQuery query, Restriction... filters) {
        LocalDate today = clock.today();
        Page<JobOpening> page = openings.page(caller, query, filters);
        Map<UUID, List<InvitationCount>> counted =
                counts.of(page.items().stream().map(JobOpening::id).toList());
        return page.map(it -> OpeningView.of(caller, it, today, counted.get(it.id())));
    }

    /** The opening as the caller sees it. */
    @Transactional
    OpeningView shown(Caller caller, JobOpening it) {
        return OpeningView.of(
                caller, it, clock.today(), counts.of(List.of(it.id())).get(it.id()));
    }
}
