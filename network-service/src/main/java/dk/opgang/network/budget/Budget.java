package dk.opgang.network.budget;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A budget with its financing. It balances: nothing else is taken in. */
@Entity
@Table(name = "budgets")
class Budget extends PostedResource<BudgetForm> {

    protected Budget() {}

    Budget(String poster, BudgetForm form) {
        super(poster, form);
    }
}
