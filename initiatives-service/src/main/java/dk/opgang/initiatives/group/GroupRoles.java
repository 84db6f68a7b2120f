package dk.opgang.initiatives.group;

import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who has which role for groups: seen by who sees the group. */
@Singleton
class GroupRoles extends VisibleRepository<GroupRole> {

    private static final String GROUP = "exists (select 1 from InitiativeGroup g, Initiative i"
            + " where g.id = e.groupId and i.id = g.initiativeId and %s)";

    GroupRoles(EntityManager entities) {
        super(GroupRole.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m ->
                Restriction.of(GROUP.formatted("i.form.municipalityCodes contains :seenBy"), "seenBy", m.code());
            case Tenant.Organisation o ->
                Restriction.of(GROUP.formatted("i.partnerOrganisations contains :seenBy"), "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    static Restriction of(UUID group) {
        return Restriction.equal("groupId", group);
    }

    GroupRole one(Caller caller, UUID group, UUID id) {
        return one(caller, of(group), Restriction.equal("id", id));
    }

    List<Held> held(Caller caller, UUID group) {
        return list(caller, of(group)).stream().map(it -> it.form().held()).toList();
    }
}
