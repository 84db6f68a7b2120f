package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The benefit periods that a caller may see. */
@Singleton
public class BenefitPeriods extends RecordsOfCategory<BenefitPeriod> {

    BenefitPeriods(EntityManager entities, Reader reader) {
        super(BenefitPeriod.class, DataCategory.BENEFITS, entities, reader);
    }
}
