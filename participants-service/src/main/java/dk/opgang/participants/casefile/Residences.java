package dk.opgang.participants.casefile;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The residences that a caller may see. */
@Singleton
public class Residences extends RecordsOfCategory<Residence> {

    Residences(EntityManager entities, Reader reader) {
        super(Residence.class, DataCategory.RESIDENCE, entities, reader);
    }
}
