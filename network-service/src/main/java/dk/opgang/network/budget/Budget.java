package dk.opgang.network.budget;

import dk.opgang.network.posting.Posted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.value.Dkk;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A budget with its financing. It balances: nothing else is taken in. */
@Entity
@Table(name = "budgets")
class Budget extends Posted {

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private BudgetTable content;

    protected Budget() {}

    Budget(Caller poster, BudgetForm form) {
        super(poster, form.source());
        this.name = form.name();
        this.content = form.table();
    }

    String name() {
        return name;
    }

    BudgetTable table() {
        return content;
    }

    /** The budget as it would be posted today. */
    BudgetForm form() {
        return new BudgetForm(
                source(),
                name,
                content.periods(),
                content.lines().stream()
                        .map(row -> new BudgetForm.Line(
                                row.section(),
                                row.line(),
                                row.amountsDkk().stream().map(Dkk::amount).toList(),
                                null))
                        .toList());
    }

    /** Takes the new figures over; whether any of them was new. */
    boolean change(BudgetForm form) {
        BudgetTable wanted = form.table();
        boolean changed = !name.equals(form.name()) || !content.equals(wanted);
        if (changed) {
            this.name = form.name();
            this.content = wanted;
        }
        return changed;
    }
}
