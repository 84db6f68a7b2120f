package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the ladder that a participant has reached. */
@Entity
@Table(name = "enrolment_steps")
class EnrolmentStep extends Resource {

    @Column(name = "enrolment_id", updatable = false)
    private UUID enrolmentId;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    private String step;

    @Column(name = "reached_on")
    private LocalDate on;

    protected EnrolmentStep() {}

    EnrolmentStep(Enrolment enrolment, String step, LocalDate on) {
        this.enrolmentId = enrolment.id();
        this.municipalityCode = enrolment.municipalityCode();
        tell(new StepRequest(step, on));
    }

    /** Takes over what is told of it now. */
    final void tell(StepRequest told) {
        this.step = told.step();
        this.on = told.on();
    }

    boolean isOf(UUID enrolment) {
        return enrolmentId.equals(enrolment);
    }

    String step() {
        return step;
    }

    LocalDate on() {
        return on;
    }

    /** In the form in which it was posted, for a patch. */
    StepRequest form() {
        return new StepRequest(step, on);
    }

    EnrolmentView.Step view() {
        return new EnrolmentView.Step(id(), step, on, version());
    }

    Listed listed() {
        return new Listed(id(), enrolmentId, step, on, createdAt(), updatedAt(), version());
    }

    /** As an item of its own list. */
    @Schema(name = "ListedEnrolmentStep")
    public record Listed(
            UUID id, UUID enrolmentId, String step, LocalDate on, Instant createdAt, Instant updatedAt, long version) {}
}
