package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows networks with the number of their members on a day, and the members. */
@Singleton
class ReadCompanyNetworks {

    private final CompanyNetworks networks;
    private final NetworkMembers members;
    private final MemberCounts counts;
    private final BusinessClock clock;

    ReadCompanyNetworks(CompanyNetworks networks, NetworkMembers members, MemberCounts counts, BusinessClock clock) {
        this.networks = networks;
        this.members = members;
        this.counts = counts;
        this.clock = clock;
    }

    /** @param on today without it */
    @Transactional
    CompanyNetworkView read(Caller caller, UUID id, @Nullable LocalDate on) {
        return shown(caller, networks.get(caller, id), on);
    }

    @Transactional
    Page<CompanyNetworkView> search(Caller caller, ListQuery query, @Nullable LocalDate on, Restriction... filters) {
        LocalDate day = Objects.requireNonNullElseGet(on, clock::today);
        Page<CompanyNetwork> page = networks.page(caller, query, filters);
        Map<UUID, Integer> counted =
                counts.of(page.items().stream().map(CompanyNetwork::id).toList(), day);
        return page.map(it -> CompanyNetworkView.of(caller, it, day, counted.getOrDefault(it.id(), 0)));
    }

    /** The network as the caller sees it, its members counted on the day. */
    @Transactional
    CompanyNetworkView shown(Caller caller, CompanyNetwork it, @Nullable LocalDate on) {
        LocalDate day = Objects.requireNonNullElseGet(on, clock::today);
        return CompanyNetworkView.of(caller, it, day, counts.of(it.id(), day));
    }

    @Transactional
    Page<NetworkMember> members(Caller caller, UUID id, ListQuery query, Restriction filter) {
        networks.get(caller, id);
        return members.page(caller, query, NetworkMembers.of(id), filter);
    }

    @Transactional
    NetworkMember member(Caller caller, UUID id, UUID memberId) {
        networks.get(caller, id);
        return members.of(caller, id, memberId);
    }
}
