package dk.opgang.initiatives.enrolment;

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

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private EnrolmentState state;

    @Column(name = "happened_on")
    private LocalDate on;

    private @Nullable String outcome;

    protected EnrolmentTransition() {}

    EnrolmentTransition(Enrolment enrolment, @Nullable String outcome) {
        this.enrolmentId = enrolment.id();
        this.municipalityCode = enrolment.municipalityCode();
        this.state = enrolment.state();
        this.on = enrolment.stateSince();
        this.outcome = outcome;
    }

    EnrolmentView.Transition view() {
        return new EnrolmentView.Transition(state.code(), on, outcome);
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
