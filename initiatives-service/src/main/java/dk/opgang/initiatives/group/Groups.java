package dk.opgang.initiatives.group;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The groups: seen by the municipalities and the partners of their initiative. */
@Singleton
class Groups extends PostedRepository<InitiativeGroup> {

    Groups(EntityManager entities) {
        super(InitiativeGroup.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return TakesPart.in("e.initiativeId", caller);
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** 404 unless the caller sees the group; it is not read yet, and will be as it is then. */
    void requireVisible(Caller caller, UUID id) {
        if (count(caller, Restriction.equal("id", id)) == 0) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** The group, if the caller may change it: 403 of one that it only sees. */
    InitiativeGroup toWrite(Caller caller, UUID id) {
        InitiativeGroup group = get(caller, id);
        if (caller.municipality().isEmpty() && !group.poster().equals(caller.tenantKey())) {
            throw new ProblemException(GroupProblem.GROUP_NOT_YOURS);
        }
        return lock(caller, id);
    }
}
