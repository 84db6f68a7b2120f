package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.FamilyRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An item of a budget, as it is stored. */
@Entity
@Table(name = "household_budget_items")
public class BudgetItem extends FamilyRecord<ItemForm> {

    @Column(updatable = false, name = "budget_year")
    private int year;

    protected BudgetItem() {}

    BudgetItem(UUID householdId, String municipalityCode, int year, ItemForm form) {
        super(householdId, municipalityCode, form);
        this.year = year;
    }

    /** The year of the budget that it belongs to. */
    public int year() {
        return year;
    }
}
