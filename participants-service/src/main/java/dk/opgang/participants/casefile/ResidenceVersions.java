package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What was recorded of residences. */
@Singleton
public class ResidenceVersions extends SpellVersions<ResidenceVersion> {

    ResidenceVersions(EntityManager entities) {
        super(ResidenceVersion.class, DataCategory.RESIDENCE, entities);
    }
}
