package dk.opgang.initiatives.budgeting.round;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/**
 * A round as it is answered; the organiser's key is shown to the organiser alone.
 *
 * @param state a code of {@code round-states}
 */
public record BudgetRoundView(
        UUID id,
        String state,
        @JsonUnwrapped BudgetRoundForm form,
        @JsonUnwrapped Stored stored) {

    static BudgetRoundView of(BudgetRound it, Caller caller) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new BudgetRoundView(
                it.id(), it.state().code(), own ? it.form() : it.form().withoutSource(), Stored.of(it));
    }
}
