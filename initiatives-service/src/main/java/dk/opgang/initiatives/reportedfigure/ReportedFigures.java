package dk.opgang.initiatives.reportedfigure;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Published figures: seen by whoever sees the initiative. */
@Singleton
public class ReportedFigures extends PostedRepository<ReportedFigure> {

    ReportedFigures(EntityManager entities) {
        super(ReportedFigure.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return TakesPart.in("e.initiativeId", caller);
    }

    /** What was published of those initiatives, by measure and period; for results that are told anyway. */
    @Transactional
    public List<ReportedFigureView> of(Caller caller, Collection<UUID> initiatives) {
        return initiatives.isEmpty()
                ? List.of()
                : list(caller, Restriction.in("initiativeId", initiatives)).stream()
                        .sorted(Comparator.comparing(ReportedFigure::measure)
                                .thenComparing(ReportedFigure::period)
                                .thenComparing(ReportedFigure::id))
                        .map(ReportedFigureView::of)
                        .toList();
    }

    Optional<ReportedFigure> of(Caller caller, UUID initiative, String measure, String period) {
        return first(
                caller,
                Restriction.equal("initiativeId", initiative),
                Restriction.equal("measure", measure),
                Restriction.equal("period", period));
    }
}
