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

    /** Whether it follows from having been at an occasion alone; nothing of one that is older than that. */
    private @Nullable Boolean byOccasion;

    protected EnrolmentStep() {}

    EnrolmentStep(Enrolment enrolment, StepForm form) {
        super(enrolment, form);
        this.found = false;
        this.byOccasion = false;
    }

    /** One that goes again with what it rests on, if that is an occasion. */
    static EnrolmentStep reached(Enrolment enrolment, StepForm form, boolean byOccasion) {
        EnrolmentStep step = new EnrolmentStep(enrolment, form);
        step.byOccasion = byOccasion;
        return step;
    }

    /** Whether nobody has posted it, and an occasion has reached it. */
    boolean isByOccasion() {
        return Boolean.TRUE.equals(byOccasion);
    }

    /** Whether nobody has posted it: a placement or an occasion has reached it. */
    boolean isFound() {
        return Boolean.TRUE.equals(found) || isByOccasion();
    }

    /** What somebody tells of it stays whatever becomes of placements and occasions. */
    @Override
    void correct(StepForm told) {
        super.correct(told);
        this.found = false;
        this.byOccasion = false;
    }

    String step() {
        return form().step();
    }
}
