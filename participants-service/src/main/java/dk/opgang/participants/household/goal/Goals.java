package dk.opgang.participants.household.goal;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.household.FamilyRecords;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The goals of the households that a caller may see. */
@Singleton
public class Goals extends FamilyRecords<Goal> {

    Goals(EntityManager entities, Reader reader) {
        super(Goal.class, entities, reader);
    }
}
