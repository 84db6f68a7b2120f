package dk.opgang.participants.household.budget;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.household.FamilyRecords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** The items of the budgets that a caller may see. */
@Singleton
public class BudgetItems extends FamilyRecords<BudgetItem> {

    private static final String BALANCE = "select new " + Balance.class.getName()
            + "(coalesce(sum(case when e.form.state in ('planned', 'approved') then e.form.plannedDkk else 0.00bd end), 0.00bd),"
            + " coalesce(sum(case when e.form.state = 'spent' then e.form.spentDkk else 0.00bd end), 0.00bd))"
            + " from BudgetItem e where ";

    private final EntityManager entities;

    BudgetItems(EntityManager entities, Reader reader) {
        super(BudgetItem.class, entities, reader);
        this.entities = entities;
    }

    /** What all items of the household's budget of the year take of its frame. */
    Balance balance(Caller caller, UUID household, int year) {
        Restriction all = visibleTo(caller)
                .and(Restriction.equal("householdId", household))
                .and(Restriction.equal("year", year));
        TypedQuery<Balance> query = entities.createQuery(BALANCE + all.condition(), Balance.class);
        all.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
