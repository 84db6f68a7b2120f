package dk.opgang.initiatives.followup;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question whether somebody is still in a job, and its answer. Planned by the database beside what it follows. */
@Entity
@Table(name = "follow_ups")
class FollowUp extends Resource {

    @Embedded
    private Question question;

    /** Who posted what it follows. */
    private String poster;

    @Embedded
    private @Nullable FollowUpAnswer answer;

    /**
     * What is asked, and of whom.
     *
     * @param placementId the placement that led to the job, or else
     * @param enrolmentId the enrolment that did
     * @param beganOn first day of the job
     * @param dueOn so many months later
     */
    @Embeddable
    record Question(
            UUID participantId,
            String municipalityCode,
            @Nullable UUID initiativeId,
            @Nullable UUID placementId,
            @Nullable UUID enrolmentId,
            Integer afterMonths,
            LocalDate beganOn,
            LocalDate dueOn) {}

    protected FollowUp() {}

    Question question() {
        return question;
    }

    /** The answer as it was given; nothing without one. */
    Optional<FollowUpAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Takes the answer, in place of an earlier one; tells whether it says anything new. */
    boolean answer(FollowUpAnswer told) {
        boolean isNew = !told.equals(answer);
        this.answer = told;
        return isNew;
    }

    /** Takes the answer back: it was never given. */
    void takeBack() {
        this.answer = null;
    }
}
