package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What was recorded of benefit periods. */
@Singleton
public class BenefitPeriodVersions extends SpellVersions<BenefitPeriodVersion> {

    BenefitPeriodVersions(EntityManager entities) {
        super(BenefitPeriodVersion.class, DataCategory.BENEFITS, entities);
    }
}
