package dk.opgang.participants.consent;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.CaseRecords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The consents that a caller may see: a municipality those of its participants, a recipient those that let it read now. */
@Singleton
public class Consents extends CaseRecords<Consent> {

    Consents(EntityManager entities) {
        super(Consent.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.consents(caller);
    }
}
