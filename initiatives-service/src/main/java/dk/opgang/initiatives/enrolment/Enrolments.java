package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The enrolments. The key of one that became part of another finds the one that is left. */
@Singleton
public class Enrolments extends PostedRepository<Enrolment> {

    private final CoveredByConsent covered;
    private final FormerKeys former;

    Enrolments(EntityManager entities, CoveredByConsent covered, FormerKeys former) {
        super(Enrolment.class, "source", entities);
        this.covered = covered;
        this.former = former;
    }

    @Override
    public Optional<Enrolment> bySource(Caller caller, @Nullable Source source) {
        Optional<Enrolment> own = super.bySource(caller, source);
        return own.isPresent() || source == null
                ? own
                : former.of(source.system(), source.id())
                        .flatMap(id -> find(caller, id))
                        .map(joined -> lock(caller, joined.id()));
    }

    @Override
    protected Restriction keyedBy(@Nullable String sourceSystem, @Nullable String sourceId) {
        Restriction own = super.keyedBy(sourceSystem, sourceId);
        return sourceSystem == null || sourceId == null
                ? own
                : former.of(sourceSystem, sourceId)
                        .map(joined -> own.or(Restriction.of("e.id = :joined", "joined", joined)))
                        .orElse(own);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.enrolment(caller);
    }
}
