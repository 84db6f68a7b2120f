package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of state of an enrolment: to which, from which day, and with which outcome if it ends. */
@Schema(name = "NewEnrolmentTransition")
@Embeddable
public record TransitionForm(
        @Schema(description = "The state, a code of enrolment-states")
        @NotNull
        @CodeOf("enrolment-states")
        @Column(name = "state")
        String to,

        @Schema(description = "The day on which it happened, today at the latest")
        @NotNull
        @Column(name = "happened_on")
        @HasHappened
        LocalDate on,

        @Schema(description = "What came of it, a code of placement-outcomes; of a final state alone")
        @Nullable
        @CodeOf("placement-outcomes")
        String outcome)
        implements PostedForm, Checked {

    /** Where the parts of a transition stand in this request; the first day of the enrolment is not among them. */
    static final HistoryRules.Places PLACES = new HistoryRules.Places("/on", "/to", "/on", "/outcome");

    static TransitionForm of(Move move) {
        return new TransitionForm(move.state().code(), move.on(), move.outcome());
    }

    @Override
    public void check(Faults faults) {
        if (outcome != null
                && to != null
                && EnrolmentState.of(to).filter(state -> !state.isFinal()).isPresent()) {
            faults.broken(HistoryRules.outcomeBeforeEnd("/outcome"));
        }
    }

    Move move(UUID id) {
        return new Move(id, EnrolmentState.ofKnown(to), on, outcome);
    }
}
