package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** When readings are due: seen by those who would read the reading. */
@Singleton
class ReadingDues extends VisibleRepository<ReadingDue> {

    private final CoveredByConsent covered;

    ReadingDues(EntityManager entities, CoveredByConsent covered) {
        super(ReadingDue.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.byCategory(caller);
    }

    @Override
    protected String path(String property) {
        return property.equals("name") ? "listedBy" : property;
    }
}
