package dk.opgang.participants.household.budget;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The budgets of the households that a caller may see: one a year. */
@Singleton
public class Budgets extends VisibleRepository<Budget> {

    private final Reader reader;

    Budgets(EntityManager entities, Reader reader) {
        super(Budget.class, entities);
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.households(caller, "householdId");
    }

    Optional<Budget> of(Caller caller, UUID household, int year) {
        return first(caller, Restriction.equal("householdId", household), Restriction.equal("year", year));
    }
}
