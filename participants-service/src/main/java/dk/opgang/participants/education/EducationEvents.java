package dk.opgang.participants.education;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.RecordsOfCategory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What happened in participants' education, as far as a caller may see it. */
@Singleton
public class EducationEvents extends RecordsOfCategory<EducationEvent> {

    EducationEvents(EntityManager entities, Reader reader) {
        super(EducationEvent.class, DataCategory.EDUCATION, entities, reader);
    }
}
