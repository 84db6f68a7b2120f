package dk.opgang.participants.household.budget;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The budget of a household for a year, as it is stored. */
@Entity
@Table(name = "household_budgets")
public class Budget extends FormResource<BudgetForm> {

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false, name = "budget_year")
    private int year;

    protected Budget() {}

    Budget(UUID householdId, String municipalityCode, int year, BudgetForm form) {
        super(form);
        this.householdId = householdId;
        this.municipalityCode = municipalityCode;
        this.year = year;
    }

    void change(BudgetForm form) {
        become(form);
    }

    public UUID householdId() {
        return householdId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public int year() {
        return year;
    }
}
