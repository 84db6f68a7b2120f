package dk.opgang.initiatives.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A step of the ladder that a participant has reached. */
@Entity
@Table(name = "enrolment_steps")
class EnrolmentStep extends EnrolmentPart<StepForm> {

    /** Whether it follows from placements alone; nothing of one that is older than that. */
    private @Nullable Boolean found;

    protected EnrolmentStep() {}

    EnrolmentStep(Enrolment enrolment, StepForm form) {
        super(enrolment, form);
        this.found = false;
    }

    /** Whether nobody has posted it: a placement has reached it. */
    boolean isFound() {
        return Boolean.TRUE.equals(found);
    }

    /** What somebody tells of it stays whatever becomes of placements. */
    @Override
    void correct(StepForm told) {
        super.correct(told);
        this.found = false;
    }

    String step() {
        return form().step();
    }
}
