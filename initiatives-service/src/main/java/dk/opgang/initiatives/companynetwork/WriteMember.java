package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes companies into a network, corrects from when to when, and takes back who never was a member. */
@Singleton
class WriteMember extends Posting<CompanyNetwork, MemberForm, NetworkMember> {

    /** Two who join at once follow each other, here and in batches. */
    static final AdvisoryLock MEMBERS = new AdvisoryLock("network-members");

    private final CompanyNetworks networks;
    private final NetworkMembers members;
    private final MemberCounts counts;
    private final BusinessClock clock;
    private final AgroalDataSource database;

    WriteMember(
            CompanyNetworks networks,
            NetworkMembers members,
            MemberCounts counts,
            BusinessClock clock,
            AgroalDataSource database,
            Outbox outbox) {
        super(members, MemberForm.class, outbox);
        this.networks = networks;
        this.members = members;
        this.counts = counts;
        this.clock = clock;
        this.database = database;
    }

    @Transactional
    Posted<NetworkMember> post(Caller caller, UUID networkId, MemberForm form) {
        return post(caller, network(caller, networkId), form);
    }

    @Transactional
    NetworkMember patch(Caller caller, UUID networkId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        CompanyNetwork network = network(caller, networkId);
        members.of(caller, networkId, id);
        return patch(caller, network, members.lock(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID networkId, UUID id, @Nullable String ifMatch) {
        CompanyNetwork network = network(caller, networkId);
        members.of(caller, networkId, id);
        remove(network, members.lock(caller, id), ifMatch);
    }

    @Override
    protected Optional<NetworkMember> known(Caller caller, CompanyNetwork network, MemberForm form) {
        return Optional.empty();
    }

    @Override
    protected void check(
            Caller caller, CompanyNetwork network, @Nullable NetworkMember known, MemberForm form, Faults faults) {
        if (members.isMember(caller, network.id(), form, known == null ? Ids.next() : known.id())) {
            throw new ProblemException(CompanyNetworkProblem.ALREADY_MEMBER);
        }
    }

    @Override
    protected NetworkMember create(Caller caller, CompanyNetwork network, MemberForm form) {
        return new NetworkMember(network.id(), form);
    }

    @Override
    protected List<Event> news(CompanyNetwork network, @Nullable MemberForm before, NetworkMember member) {
        return told(network);
    }

    @Override
    protected List<Event> newsOfRemoval(CompanyNetwork network, NetworkMember member) {
        members.flush();
        return told(network);
    }

    private List<Event> told(CompanyNetwork network) {
        return List.of(CompanyNetworkChanged.of(network, counts.of(network.id(), clock.today())));
    }

    private CompanyNetwork network(Caller caller, UUID id) {
        CompanyNetwork network = networks.get(caller, id);
        WriteCompanyNetwork.requireRight(caller, network);
        MEMBERS.take(database, id);
        return network;
    }
}
