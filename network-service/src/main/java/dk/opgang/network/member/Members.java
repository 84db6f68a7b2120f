package dk.opgang.network.member;

import dk.opgang.network.posting.Coordination;
import dk.opgang.network.posting.PostedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The members. All of them are visible to whoever may read the network. */
@Singleton
class Members extends PostedRepository<Member> {

    private final Coordination coordination;

    Members(EntityManager entities, Coordination coordination) {
        super(Member.class, entities);
        this.coordination = coordination;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The member, locked, if the caller may write it: 404 if there is none, 403 if it is another's. */
    Member lockOwn(Caller caller, UUID id) {
        if (count(caller, Restriction.equal("id", id), writableBy(caller)) == 0) {
            get(caller, id);
            throw new ProblemException(MemberProblem.ANOTHERS_MEMBER);
        }
        return lock(caller, id);
    }

    /** Which members the caller may write: a municipality and an organisation itself, the network's coordination all. */
    private Restriction writableBy(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Organisation _ when coordination.isBy(caller) -> Restriction.all();
            case Tenant.Organisation organisation -> Restriction.equal("cvr", organisation.cvr());
            case Tenant.Municipality municipality -> Restriction.equal("municipalityCode", municipality.code());
            case Tenant.System _ -> Restriction.all();
            case Tenant.Nobody _ -> Restriction.none();
        };
    }
}
