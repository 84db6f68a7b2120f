package dk.opgang.initiatives.group;

import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.GroupsOfRows;
import dk.opgang.initiatives.enrolment.GroupsOfRows.Key;
import dk.opgang.initiatives.enrolment.GroupsOfRows.Other;
import dk.opgang.initiatives.enrolment.GroupsOfRows.Taken;
import dk.opgang.initiatives.enrolment.GroupsOfRows.Wish;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The groups of one slice of a batch, by the rules by which somebody joins a group alone. Places that rows take are counted as they come. */
final class GroupsOfSlice implements GroupsOfRows.Slice {

    private final Caller caller;
    private final Map<Key, InitiativeGroup> groups;
    private final Map<UUID, GroupTerms> terms;
    private final Map<UUID, TakenPlaces> taken;
    private final GroupsByKey of;

    GroupsOfSlice(
            Caller caller,
            Map<Key, InitiativeGroup> groups,
            Map<UUID, GroupTerms> terms,
            Map<UUID, TakenPlaces> taken,
            GroupsByKey of) {
        this.caller = caller;
        this.groups = groups;
        this.terms = terms;
        this.taken = taken;
        this.of = of;
    }

    @Override
    public @Nullable UUID joined(Wish wish) {
        InitiativeGroup group = groups.get(wish.key());
        return group == null || group.id().equals(wish.present()) ? null : group.id();
    }

    @Override
    public List<Fault> faults(Wish wish) {
        InitiativeGroup group = groups.get(wish.key());
        if (group == null || !group.initiativeId().equals(wish.initiativeId())) {
            return List.of(GroupFault.GROUP_NOT_FOUND.at(GroupsOfRows.POINTER));
        }
        if (group.id().equals(wish.present())) {
            return List.of();
        }
        // Who places somebody in a group is shown the group with its members.
        if (caller.municipality().isEmpty()) {
            return List.of(GroupProblem.GROUP_NOT_YOURS.at(GroupsOfRows.POINTER));
        }
        List<Fault> faults = new ArrayList<>();
        GroupTerms its = terms(group);
        if (wish.isOfCouple() != (its.people() == 2)) {
            faults.add(GroupFault.UNIT_NOT_COMPLETE.at(
                    wish.isOfCouple() ? GroupsOfRows.COUPLE : GroupsOfRows.POINTER, its.people()));
        }
        if (!group.state().isOpen()) {
            faults.add(GroupProblem.GROUP_ENDED.at(GroupsOfRows.POINTER));
        } else if (group.isClosedTo(its, wish.from())) {
            faults.add(GroupProblem.GROUP_STARTED.at(GroupsOfRows.POINTER));
        }
        if (its.isTooFar(wish.days(), group.form())) {
            faults.add(GroupFault.ANCHOR_TOO_FAR.at(
                    GroupsOfRows.POINTER, Objects.requireNonNull(its.rule().anchorWithinDays())));
        }
        if (wish.enrolmentId() != null && of.places().isElsewhere(wish.enrolmentId(), wish.from())) {
            faults.add(GroupFault.MEMBER_ELSEWHERE.at(GroupsOfRows.POINTER));
        }
        return faults;
    }

    @Override
    public List<Fault> faults(Wish wish, Other other) {
        InitiativeGroup group = group(wish);
        if (!other.initiativeId().equals(wish.initiativeId())
                || other.enrolmentId().equals(wish.enrolmentId())) {
            return List.of(GroupFault.MEMBERS_ENROLMENT_NOT_FOUND.at(GroupsOfRows.COUPLE));
        }
        GroupTerms its = terms(group);
        List<Fault> faults = new ArrayList<>();
        if (other.isRestricted()) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at(GroupsOfRows.COUPLE));
        }
        if (!other.runsOn(wish.from())) {
            faults.add(GroupFault.ENROLMENT_NOT_RUNNING.at(GroupsOfRows.COUPLE));
        }
        if (its.isTooFar(other.days(), group.form())) {
            faults.add(GroupFault.ANCHOR_TOO_FAR.at(
                    GroupsOfRows.COUPLE, Objects.requireNonNull(its.rule().anchorWithinDays())));
        }
        if (other.isElsewhere() || of.places().isElsewhere(other.enrolmentId(), wish.from())) {
            faults.add(GroupFault.MEMBER_ELSEWHERE.at(GroupsOfRows.COUPLE));
        }
        return faults;
    }

    @Override
    public Fault incomplete(Wish wish) {
        return GroupFault.UNIT_NOT_COMPLETE.at(
                GroupsOfRows.COUPLE, terms(group(wish)).people());
    }

    @Override
    public Fault elsewhere() {
        return GroupFault.MEMBER_ELSEWHERE.at(GroupsOfRows.POINTER);
    }

    @Override
    public boolean take(Wish wish) {
        InitiativeGroup group = group(wish);
        GroupTerms its = terms(group);
        TakenPlaces now = taken.getOrDefault(group.id(), TakenPlaces.NONE);
        Integer most = its.most(wish.from());
        if (most != null && now.mostFrom(wish.from()) >= most) {
            return false;
        }
        List<TakenPlaces.Taken> more = new ArrayList<>(now.all());
        more.add(new TakenPlaces.Taken(Ids.next(), wish.from(), null, its.people(), Set.of()));
        taken.put(group.id(), new TakenPlaces(more));
        return true;
    }

    @Override
    public void write(Collection<Taken> all) {
        Map<UUID, List<Taken>> byGroup = all.stream().collect(Collectors.groupingBy(Taken::groupId));
        groups.values().forEach(group -> {
            List<Taken> joined = byGroup.get(group.id());
            if (joined != null) {
                write(group, terms(group), joined);
            }
        });
    }

    /** The group of a wish whose group was found. */
    private InitiativeGroup group(Wish wish) {
        return Objects.requireNonNull(groups.get(wish.key()));
    }

    private GroupTerms terms(InitiativeGroup group) {
        return Objects.requireNonNull(terms.get(group.initiativeId()));
    }

    private void write(InitiativeGroup group, GroupTerms its, List<Taken> joined) {
        Map<UUID, Enrolment> found = of.enrolments()
                .of(
                        caller,
                        joined.stream()
                                .flatMap(one -> one.enrolments().stream())
                                .toList());
        Map<LocalDate, Map<UUID, Set<String>>> mix = new HashMap<>();
        joined.stream()
                .collect(Collectors.groupingBy(
                        Taken::from,
                        LinkedHashMap::new,
                        Collectors.flatMapping(
                                one -> one.enrolments().stream().map(id -> enrolment(found, id)), Collectors.toList())))
                .forEach((from, those) -> mix.put(from, of.mix().decide(caller, its, group, those, from)));
        List<Enrolment> members = new ArrayList<>();
        for (Taken one : joined) {
            GroupMember.Place place = new GroupMember.Place(Ids.next(), group.id());
            Map<UUID, Set<String>> kinds = mix.getOrDefault(one.from(), Map.of());
            for (UUID id : one.enrolments()) {
                Enrolment enrolment = enrolment(found, id);
                GroupMember member = new GroupMember(place, one.from(), kinds.getOrDefault(id, Set.of()));
                member.begin(enrolment);
                of.members().persist(member);
                members.add(enrolment);
            }
        }
        of.members().flush();
        of.enrolments().belongTo(members, group.id());
        of.tell(its, group);
    }

    private static Enrolment enrolment(Map<UUID, Enrolment> found, UUID id) {
        return Optional.ofNullable(found.get(id)).orElseThrow();
    }
}
