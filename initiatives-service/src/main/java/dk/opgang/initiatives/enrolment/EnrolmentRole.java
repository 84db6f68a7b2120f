package dk.opgang.initiatives.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That somebody has a role for an enrolment. */
@Entity
@Table(name = "enrolment_roles")
class EnrolmentRole extends EnrolmentPart<EnrolmentRoleForm> {

    protected EnrolmentRole() {}

    EnrolmentRole(Enrolment enrolment, EnrolmentRoleForm form) {
        super(enrolment, form);
    }
}
