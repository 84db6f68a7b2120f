package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One change of state; the history of an enrolment. */
@Entity
@Table(name = "enrolment_transitions")
class EnrolmentTransition extends EnrolmentPart<TransitionForm> {

    protected EnrolmentTransition() {}

    EnrolmentTransition(Enrolment enrolment, Move move) {
        super(enrolment, TransitionForm.of(move));
    }

    Move move() {
        return form().move(id());
    }
}
