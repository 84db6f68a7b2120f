package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.posted.FormResource;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A change of state or a step: something that became of an enrolment and stays with it. */
@MappedSuperclass
abstract class EnrolmentPart<F extends PostedForm> extends FormResource<F> {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private String municipalityCode;

    protected EnrolmentPart() {}

    EnrolmentPart(Enrolment enrolment, F form) {
        super(form);
        this.enrolmentId = enrolment.id();
        this.municipalityCode = enrolment.municipalityCode();
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    /** Takes over what is told of it now. */
    void correct(F told) {
        become(told);
    }
}
