package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The members of networks: public, as the networks are. */
@Singleton
class NetworkMembers extends PostedRepository<NetworkMember> {

    NetworkMembers(EntityManager entities) {
        super(NetworkMember.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    static Restriction of(UUID network) {
        return Restriction.equal("networkId", network);
    }

    /** Those of the same unit in the network whose time touches that of the form, but for the one with the id. */
    boolean isMember(Caller caller, UUID network, MemberForm form, UUID except) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("but", except);
        parameters.put("begun", form.from());
        String sameUnit = form.pNumber() == null ? "e.form.pNumber is null" : "e.form.pNumber = :unit";
        if (form.pNumber() != null) {
            parameters.put("unit", form.pNumber());
        }
        String begins = form.to() == null ? "1 = 1" : "e.form.from < :ended";
        if (form.to() != null) {
            parameters.put("ended", form.to());
        }
        return exists(
                caller,
                of(network),
                Restriction.equal("form.cvr", form.cvr()),
                Restriction.of(
                        "e.id <> :but and " + sameUnit + " and " + begins
                                + " and (e.form.to is null or e.form.to > :begun)",
                        parameters));
    }

    /** The member of that network, or 404. */
    NetworkMember of(Caller caller, UUID network, UUID id) {
        return one(caller, of(network), Restriction.equal("id", id));
    }
}
