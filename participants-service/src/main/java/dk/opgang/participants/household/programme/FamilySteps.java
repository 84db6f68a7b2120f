package dk.opgang.participants.household.programme;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The steps of the households that a caller may see. */
@Singleton
public class FamilySteps extends VisibleRepository<FamilyStep> {

    private final Reader reader;

    FamilySteps(EntityManager entities, Reader reader) {
        super(FamilyStep.class, entities);
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.households(caller, "householdId");
    }

    /** The steps of the household in the order in which they were told, which is that in which they were reached. */
    public List<FamilyStep> of(Caller caller, UUID household) {
        return list(caller, Restriction.equal("householdId", household));
    }
}
