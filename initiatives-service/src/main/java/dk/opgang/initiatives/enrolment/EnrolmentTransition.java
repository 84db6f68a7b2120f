package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of state; the history of an enrolment. */
@Entity
@Table(name = "enrolment_transitions")
class EnrolmentTransition extends Resource {

    @Column(name = "enrolment_id", updatable = false)
    private UUID enrolmentId;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    private EnrolmentState state;

    @Column(name = "happened_on")
    private LocalDate on;

    private @Nullable String outcome;

    protected EnrolmentTransition() {}

    EnrolmentTransition(Enrolment enrolment, Move move) {
        this.enrolmentId = enrolment.id();
        this.municipalityCode = enrolment.municipalityCode();
        tell(move);
    }

    /** Takes over what the move says now. */
    final void tell(Move move) {
        this.state = move.state();
        this.on = move.on();
        this.outcome = move.outcome();
    }

    boolean isOf(UUID enrolment) {
        return enrolmentId.equals(enrolment);
    }

    Move move() {
        return new Move(id(), state, on, outcome);
    }

    EnrolmentView.Transition view() {
        return new EnrolmentView.Transition(id(), state.code(), on, outcome, version());
    }

    /** In the form in which it was posted, for a patch. */
    TransitionRequest form() {
        return new TransitionRequest(state.code(), on, outcome);
    }

    Listed listed() {
        return new Listed(id(), enrolmentId, state.code(), on, outcome, createdAt(), updatedAt(), version());
    }

    /** As an item of its own list. */
    @Schema(name = "ListedEnrolmentTransition")
    public record Listed(
            UUID id,
            UUID enrolmentId,
            String state,
            LocalDate on,
            @Nullable String outcome,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
