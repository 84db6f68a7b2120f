package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who has which role for enrolments. */
@Singleton
class EnrolmentRoles extends EnrolmentParts<EnrolmentRole> {

    EnrolmentRoles(EntityManager entities, CoveredByConsent covered) {
        super(EnrolmentRole.class, entities, covered);
    }

    List<Held> held(Caller caller, UUID enrolmentId) {
        return of(caller, enrolmentId).stream().map(it -> it.form().held()).toList();
    }
}
