package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.budgeting.round.Words;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who proposes something. Others than the organiser are told the kind alone.
 *
 * @param kind {@code resident}, {@code association}, {@code group} or {@code housing-organisation}
 * @param participantId a resident who is known as a participant
 * @param cvr of an association or organisation
 */
@Embeddable
@Schema(name = "BudgetProposer")
public record Proposer(
        @NotNull String kind,
        @Nullable UUID participantId,
        @Nullable @CvrNumber String cvr) implements Checked {

    private static final List<String> KINDS = List.of("resident", "association", "group", "housing-organisation");

    @Override
    public void check(Faults faults) {
        Words.check(faults, "/kind", kind, KINDS);
    }

    /** The same of somebody else, if it is somebody who is known. */
    Proposer about(UnaryOperator<UUID> meant) {
        return participantId == null ? this : new Proposer(kind, meant.apply(participantId), cvr);
    }

    Proposer withoutName() {
        return new Proposer(kind, null, null);
    }
}
