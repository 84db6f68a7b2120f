package dk.opgang.initiatives.comparison;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.result.PublishedTable;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The published years of an initiative, for whoever takes part in it. */
@Singleton
class SharedYears {

    private final SystemCalls system;
    private final Initiatives initiatives;
    private final PublishedTable published;

    SharedYears(SystemCalls system, Initiatives initiatives, PublishedTable published) {
        this.system = system;
        this.initiatives = initiatives;
        this.published = published;
    }

    /** Those from the first to the last; 404 of an initiative in which the owner does not take part. */
    List<PublishedTable.Year> of(UUID id, String owner, int fromYear, int toYear) {
        Initiative initiative = system.callInTransaction(() -> initiatives.find(Caller.system(), id))
                .filter(it -> it.municipalities().contains(owner)
                        || it.organisations().contains(owner))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return published.of(initiative).stream()
                .filter(year -> year.year() >= fromYear && year.year() <= toYear)
                .toList();
    }
}
