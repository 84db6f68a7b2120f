package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * The readings: seen by the participant's municipality, and by partners under a consent to education where they tell of schooling, language
 * or attendance, else under one to enrolments.
 */
@Singleton
public class Readings extends PostedRepository<TakenReading> {

    private final CoveredByConsent covered;

    Readings(EntityManager entities, CoveredByConsent covered) {
        super(TakenReading.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.byCategory(caller);
    }

    /** All of an enrolment. */
    public List<TakenReading> of(Caller caller, UUID enrolmentId) {
        return list(caller, Restriction.equal("enrolmentId", enrolmentId));
    }
}
