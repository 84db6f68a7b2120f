package dk.opgang.initiatives.group;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who takes places of groups: seen by who sees the enrolment. */
@Singleton
class GroupMembers extends VisibleRepository<GroupMember> {

    private final EntityManager entities;
    private final CoveredByConsent covered;

    GroupMembers(EntityManager entities, CoveredByConsent covered) {
        super(GroupMember.class, entities);
        this.entities = entities;
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }

    /** Those of a group on a day. */
    List<GroupMember> of(Caller caller, UUID group, LocalDate on) {
        return list(
                caller,
                Restriction.equal("groupId", group),
                Restriction.atMost("joinedOn", on),
                Restriction.of("(e.leftOn is null or e.leftOn > :memberOn)", "memberOn", on));
    }

    /** Those that take one place of a group together. */
    List<GroupMember> at(Caller caller, UUID group, UUID place) {
        return list(caller, Restriction.equal("groupId", group), Restriction.equal("placeId", place));
    }

    /** The enrolments of a place. What is read before their turn is forgotten: it can be something else afterwards. */
    List<UUID> enrolmentsAt(Caller caller, UUID group, UUID place) {
        return forgotten(at(caller, group, place));
    }

    /** The same of all who were ever in a group. */
    List<UUID> enrolmentsOf(Caller caller, UUID group) {
        return forgotten(list(caller, Restriction.equal("groupId", group)));
    }

    private List<UUID> forgotten(List<GroupMember> found) {
        found.forEach(entities::detach);
        return found.stream().map(GroupMember::enrolmentId).distinct().toList();
    }
}
