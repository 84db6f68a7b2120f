package dk.opgang.initiatives.followup;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question whether somebody is still in a job, and its answer. Planned by the database beside what it follows. */
@Entity
@Table(name = "follow_ups")
class FollowUp extends Resource {

    @Column(name = "placement_id")
    private @Nullable UUID placementId;

    @Column(name = "enrolment_id")
    private @Nullable UUID enrolmentId;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String poster;

    @Column(name = "after_months")
    private int afterMonths;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "still_in_job")
    private @Nullable Boolean stillInJob;

    @Column(name = "still_in_area")
    private @Nullable Boolean stillInArea;

    protected FollowUp() {}

    /** Takes the answer, in place of an earlier one; tells whether it says anything new. */
    boolean answer(LocalDate on, boolean inJob, @Nullable Boolean inArea) {
        if (on.equals(answeredOn) && Objects.equals(inJob, stillInJob) && Objects.equals(inArea, stillInArea)) {
            return false;
        }
        this.answeredOn = on;
        this.stillInJob = inJob;
        this.stillInArea = inArea;
        return true;
    }

    /** Takes the answer back: it was never given. */
    void takeBack() {
        this.answeredOn = null;
        this.stillInJob = null;
        this.stillInArea = null;
    }

    /** The answer as it was given; nothing without one. */
    Optional<FollowUpAnswer> given() {
        return answeredOn == null
                ? Optional.empty()
                : Optional.of(new FollowUpAnswer(stillInJob, stillInArea, answeredOn));
    }

    @Nullable
    UUID placementId() {
        return placementId;
    }

    @Nullable
    UUID enrolmentId() {
        return enrolmentId;
    }

    FollowUpAnswerRemoved removed() {
        return new FollowUpAnswerRemoved(
                id(), participantId, municipalityCode, initiativeId, placementId, enrolmentId, afterMonths);
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    LocalDate beganOn() {
        return beganOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    FollowUpView view() {
        return new FollowUpView(
                id(),
                participantId,
                municipalityCode,
                initiativeId,
                placementId,
                enrolmentId,
                afterMonths,
                beganOn,
                dueOn,
                answeredOn == null ? "open" : "answered",
                answeredOn,
                stillInJob,
                stillInArea,
                createdAt(),
                updatedAt(),
                version());
    }

    FollowUpEvent answered() {
        return new FollowUpEvent(
                id(),
                participantId,
                municipalityCode,
                initiativeId,
                placementId,
                enrolmentId,
                afterMonths,
                beganOn,
                dueOn,
                answeredOn,
                stillInJob,
                stillInArea);
    }
}
