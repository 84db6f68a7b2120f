package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The enrolments. */
@Singleton
class Enrolments extends VisibleRepository<Enrolment> {

    private final CoveredByConsent covered;

    Enrolments(EntityManager entities, CoveredByConsent covered) {
        super(Enrolment.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.enrolment(caller);
    }

    Optional<Enrolment> bySource(Caller caller, Source source) {
        return posted(
                caller,
                caller.tenantKey(),
                source,
                Restriction.equal("poster", caller.tenantKey()),
                Restriction.equal("source.system", source.system()),
                Restriction.equal("source.id", source.id()));
    }

    @Override
    protected String path(String property) {
        return switch (property) {
            case "sourceSystem" -> "source.system";
            case "sourceId" -> "source.id";
            default -> property;
        };
    }
}
