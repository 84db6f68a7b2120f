package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.constraint.CodeOf;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a round goes.
 *
 * @param to a code of {@code round-states}
 */
@Schema(name = "NewBudgetRoundTransition")
record RoundTransition(@NotNull @CodeOf("round-states") String to) {}
