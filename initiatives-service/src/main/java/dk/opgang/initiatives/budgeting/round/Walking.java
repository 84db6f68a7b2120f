package dk.opgang.initiatives.budgeting.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far from home what is proposed may be.
 *
 * @param mostMetres on foot; null for no limit
 */
@Schema(name = "BudgetWalking")
public record Walking(@Nullable @Positive @Max(100_000) Integer mostMetres) {

    static Walking orDefault(@Nullable Walking told) {
        return told == null ? new Walking(null) : told;
    }
}
