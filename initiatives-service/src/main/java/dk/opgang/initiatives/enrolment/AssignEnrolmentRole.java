package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.AssignRoles;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives somebody a role for an enrolment, and tells when it ends. */
@Singleton
class AssignEnrolmentRole {

    private final OpenEnrolments open;
    private final EnrolmentRoles roles;
    private final TemplatedInitiatives initiatives;
    private final AssignRoles assign;

    AssignEnrolmentRole(
            OpenEnrolments open, EnrolmentRoles roles, TemplatedInitiatives initiatives, AssignRoles assign) {
        this.open = open;
        this.roles = roles;
        this.initiatives = initiatives;
        this.assign = assign;
    }

    @Transactional
    EnrolmentRole assign(Caller caller, UUID id, EnrolmentRoleForm told) {
        Enrolment enrolment = open.open(caller, id, "assign-role");
        Templated running = initiatives.find(caller, enrolment.initiativeId()).orElseThrow();
        Faults faults = new Faults();
        faults.broken(assign.faults(caller, running, Per.ENROLMENT, told.held(), roles.held(caller, id)));
        faults.throwIfAny();
        EnrolmentRole role = new EnrolmentRole(enrolment, told);
        roles.persist(role);
        roles.flush();
        return role;
    }

    @Transactional
    EnrolmentRole end(Caller caller, UUID id, UUID roleId, @Nullable String ifMatch, MergePatch patch) {
        open.open(caller, id, "end-role");
        EnrolmentRole role = roles.of(caller, id, roleId);
        Preconditions.requireMatch(ifMatch, role.version());
        EnrolmentRoleForm before = role.form();
        EnrolmentRoleForm told = patch.applyTo(before, EnrolmentRoleForm.class);
        AssignRoles.requireSame(before.held(), told.held());
        if (!told.equals(before)) {
            role.correct(told);
            roles.flush();
        }
        return role;
    }
}
