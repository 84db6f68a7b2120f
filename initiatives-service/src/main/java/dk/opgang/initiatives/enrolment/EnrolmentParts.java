package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of enrolments, of one kind: seen by those who see the enrolment. */
abstract class EnrolmentParts<E extends EnrolmentPart<?>> extends VisibleRepository<E> {

    private final CoveredByConsent covered;

    EnrolmentParts(Class<E> type, EntityManager entities, CoveredByConsent covered) {
        super(type, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }

    /** Those of an enrolment, in the order in which they were told. */
    List<E> of(Caller caller, UUID enrolmentId) {
        return list(caller, Restriction.equal("enrolmentId", enrolmentId));
    }

    /** The same of several, by their ids; an enrolment that has none is missing. */
    Map<UUID, List<E>> of(Caller caller, Collection<UUID> enrolmentIds) {
        return enrolmentIds.isEmpty()
                ? Map.of()
                : list(caller, Restriction.in("enrolmentId", enrolmentIds)).stream()
                        .collect(Collectors.groupingBy(EnrolmentPart::enrolmentId));
    }

    /** One of them, or 404. */
    E of(Caller caller, UUID enrolmentId, UUID id) {
        return one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
    }
}
