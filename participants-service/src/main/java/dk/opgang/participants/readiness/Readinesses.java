package dk.opgang.participants.readiness;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The assessments that a caller may see. */
@Singleton
public class Readinesses extends RecordsOfCategory<Readiness> {

    Readinesses(EntityManager entities, Reader reader) {
        super(Readiness.class, DataCategory.EDUCATION, entities, reader);
    }
}
