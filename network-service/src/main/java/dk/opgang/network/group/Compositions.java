package dk.opgang.network.group;

import dk.opgang.network.member.MemberFacts;
import dk.opgang.network.member.Membership;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up who sits in groups on a day, and holds that against the rules of the day. */
@Singleton
class Compositions {

    private static final String WORKING = "working";

    private final NetworkGroups groups;
    private final Seats seats;
    private final Membership membership;
    private final BusinessClock clock;
    private final CompositionRules rules = CompositionRules.load();

    Compositions(NetworkGroups groups, Seats seats, Membership membership, BusinessClock clock) {
        this.groups = groups;
        this.seats = seats;
        this.membership = membership;
        this.clock = clock;
    }

    /**
     * The groups with their composition.
     *
     * @param on the day; today if null
     */
    @Transactional
    Function<NetworkGroup, GroupView> on(Caller caller, List<NetworkGroup> wanted, @Nullable LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        List<UUID> working =
                groups.list(caller, Restriction.equal("form.kind", WORKING), NetworkGroups.thereOn(day)).stream()
                        .map(NetworkGroup::id)
                        .toList();
        Set<UUID> all = Stream.concat(wanted.stream().map(NetworkGroup::id), working.stream())
                .collect(Collectors.toSet());
        Map<UUID, List<Occupied>> occupied = occupied(caller, all, day);
        Set<UUID> chairs = working.stream()
                .flatMap(group -> occupied.getOrDefault(group, List.of()).stream())
                .filter(Occupied::isChair)
                .map(seat -> seat.member().id())
                .collect(Collectors.toSet());
        return group -> GroupView.of(
                group, rules.compose(group.form().kind(), day, occupied.getOrDefault(group.id(), List.of()), chairs));
    }

    @Transactional
    GroupView today(Caller caller, NetworkGroup group) {
        return on(caller, List.of(group), null).apply(group);
    }

    @Transactional
    Page<GroupView> page(Caller caller, Page<NetworkGroup> page, @Nullable LocalDate on) {
        return page.map(on(caller, page.items(), on));
    }

    private Map<UUID, List<Occupied>> occupied(Caller caller, Set<UUID> wanted, LocalDate day) {
        List<Seat> taken = seats.takenOn(caller, wanted, day);
        Map<UUID, MemberFacts> members = membership.of(
                caller, taken.stream().map(seat -> seat.form().memberId()).toList());
        return taken.stream()
                .filter(seat -> Optional.ofNullable(members.get(seat.form().memberId()))
                        .filter(member -> Occupied.counts(member, seat.form(), day))
                        .isPresent())
                .collect(Collectors.groupingBy(
                        Seat::groupId,
                        Collectors.mapping(
                                seat -> new Occupied(
                                        Objects.requireNonNull(
                                                members.get(seat.form().memberId())),
                                        seat.form()),
                                Collectors.toList())));
    }
}
