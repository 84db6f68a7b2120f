package dk.opgang.participants.household.eligibility;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The outcomes that a caller may see. */
@Singleton
public class Eligibilities extends RecordsOfCategory<Eligibility> {

    Eligibilities(EntityManager entities, Reader reader) {
        super(Eligibility.class, DataCategory.HOUSEHOLD, entities, reader);
    }
}
