package dk.opgang.participants.retention;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The previews and runs of municipalities, each seen by its own. */
@Singleton
class RetentionRuns extends VisibleRepository<RetentionRun> {

    RetentionRuns(EntityManager entities) {
        super(RetentionRun.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    /** The runs that are not at their end, the oldest first. */
    List<RetentionRun> processing() {
        return list(Caller.system(), Restriction.equal("status", RetentionRun.PROCESSING));
    }

    /** Whether the municipality has had removed by itself what was due on that day. */
    boolean hasRunBy(String municipality, LocalDate day) {
        return exists(
                Caller.system(),
                Restriction.equal("municipalityCode", municipality),
                Restriction.equal("automatic", true),
                Restriction.atLeast("asOf", day));
    }
}
