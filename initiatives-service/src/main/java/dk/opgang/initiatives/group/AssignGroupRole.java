package dk.opgang.initiatives.group;

import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.AssignRoles;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives somebody a role for a group, and tells when it ends. */
@Singleton
class AssignGroupRole {

    private final Groups groups;
    private final GroupRoles roles;
    private final TemplatedInitiatives initiatives;
    private final AssignRoles assign;

    AssignGroupRole(Groups groups, GroupRoles roles, TemplatedInitiatives initiatives, AssignRoles assign) {
        this.groups = groups;
        this.roles = roles;
        this.initiatives = initiatives;
        this.assign = assign;
    }

    @Transactional
    Page<GroupRole> list(Caller caller, UUID id, ListQuery query) {
        groups.get(caller, id);
        return roles.page(caller, query, GroupRoles.of(id));
    }

    @Transactional
    GroupRole read(Caller caller, UUID id, UUID roleId) {
        groups.get(caller, id);
        return roles.one(caller, id, roleId);
    }

    @Transactional
    GroupRole assign(Caller caller, UUID id, GroupRoleForm told) {
        InitiativeGroup group = groups.toWrite(caller, id);
        Templated running = initiatives.find(caller, group.initiativeId()).orElseThrow();
        Faults faults = new Faults();
        faults.broken(assign.faults(caller, running, Per.GROUP, told.held(), roles.held(caller, id)));
        faults.throwIfAny();
        GroupRole role = new GroupRole(id, told);
        roles.persist(role);
        roles.flush();
        return role;
    }

    @Transactional
    GroupRole end(Caller caller, UUID id, UUID roleId, @Nullable String ifMatch, MergePatch patch) {
        groups.toWrite(caller, id);
        GroupRole role = roles.one(caller, id, roleId);
        Preconditions.requireMatch(ifMatch, role.version());
        GroupRoleForm before = role.form();
        GroupRoleForm told = patch.applyTo(before, GroupRoleForm.class);
        AssignRoles.requireSame(before.held(), told.held());
        if (!told.equals(before)) {
            role.correct(told);
            roles.flush();
        }
        return role;
    }
}
