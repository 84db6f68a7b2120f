package dk.opgang.initiatives.group;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.EnrolmentProblem;
import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets enrolments take places of groups, and leave them. Who takes the last place at once with somebody else comes first or not at all. */
@Singleton
class JoinGroup {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupPlaces places;
    private final GroupedEnrolments enrolments;
    private final DecideMix mix;
    private final ReadGroups read;
    private final GroupNews news;
    private final BusinessClock clock;
    private final Outbox outbox;

    JoinGroup(
            Groups groups,
            GroupMembers members,
            GroupPlaces places,
            GroupedEnrolments enrolments,
            DecideMix mix,
            ReadGroups read,
            GroupNews news,
            BusinessClock clock,
            Outbox outbox) {
        this.groups = groups;
        this.members = members;
        this.places = places;
        this.enrolments = enrolments;
        this.mix = mix;
        this.read = read;
        this.news = news;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    List<GroupMember> join(Caller caller, UUID groupId, GroupMemberForm form) {
        groups.requireVisible(caller, groupId);
        enrolments.waitFor(form.enrolmentIds());
        places.waitFor(groupId);
        InitiativeGroup group = groups.get(caller, groupId);
        GroupTerms terms = read.terms(caller, group.initiativeId());
        requirePlace(group, terms, form.from());
        List<Enrolment> joining = joining(caller, group, terms, form);
        Map<UUID, Set<String>> kinds = mix.decide(caller, terms, group, joining, form.from());
        UUID place = Ids.next();
        List<GroupMember> together = new ArrayList<>();
        for (Enrolment enrolment : joining) {
            GroupMember member = new GroupMember(
                    new GroupMember.Place(place, groupId), form.from(), kinds.getOrDefault(enrolment.id(), Set.of()));
            member.begin(enrolment);
            members.persist(member);
            together.add(member);
        }
        enrolments.belongTo(joining, groupId);
        outbox.publish(news.of(terms, group));
        return together;
    }

    @Transactional
    List<GroupMember> leave(Caller caller, UUID groupId, UUID placeId, DepartureForm form) {
        groups.requireVisible(caller, groupId);
        enrolments.waitFor(members.enrolmentsAt(caller, groupId, placeId));
        places.waitFor(groupId);
        List<GroupMember> together = members.at(caller, groupId, placeId);
        if (together.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        GroupMember first = together.getFirst();
        if (first.leftOn() != null) {
            throw new ProblemException(GroupProblem.MEMBER_LEFT);
        }
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        if (form.on().isBefore(first.joinedOn())) {
            faults.broken("/on", CommonFault.BEFORE_FROM, first.joinedOn());
        }
        faults.throwIfAny();
        List<Enrolment> left = together.stream()
                .map(member -> enrolments.open(caller, member.enrolmentId(), "leave-group"))
                .toList();
        together.forEach(member -> member.leave(form.on()));
        members.flush();
        places.leave(placeId, form.on());
        enrolments.belongTo(
                left.stream().filter(it -> groupId.equals(it.groupId())).toList(), null);
        InitiativeGroup group = groups.get(caller, groupId);
        outbox.publish(news.of(read.terms(caller, group.initiativeId()), group));
        return together;
    }

    /** @throws ProblemException 409 if the group takes nobody in on that day */
    private void requirePlace(InitiativeGroup group, GroupTerms terms, LocalDate from) {
        if (!group.state().isOpen()) {
            throw new ProblemException(GroupProblem.GROUP_ENDED);
        }
        if (group.isClosedTo(terms, from)) {
            throw new ProblemException(GroupProblem.GROUP_STARTED);
        }
        Integer most = terms.most(from);
        if (most != null && places.of(group.id()).mostFrom(from) >= most) {
            throw new ProblemException(EnrolmentProblem.GROUP_FULL);
        }
    }

    private List<Enrolment> joining(Caller caller, InitiativeGroup group, GroupTerms terms, GroupMemberForm form) {
        Faults faults = new Faults();
        if (form.enrolmentIds().size() != terms.people()) {
            faults.broken("/enrolmentIds", GroupFault.UNIT_NOT_COMPLETE, terms.people());
        }
        List<Enrolment> joining = new ArrayList<>();
        for (int i = 0; i < form.enrolmentIds().size(); i++) {
            String pointer = "/enrolmentIds/" + i;
            Optional<Enrolment> found = enrolments
                    .find(caller, form.enrolmentIds().get(i))
                    .filter(it -> it.initiativeId().equals(group.initiativeId()));
            if (found.isEmpty()) {
                faults.broken(pointer, GroupFault.MEMBERS_ENROLMENT_NOT_FOUND);
                continue;
            }
            Enrolment enrolment = enrolments.open(caller, found.get().id(), "join-group");
            check(caller, group, terms, enrolment, form.from(), pointer, faults);
            joining.add(enrolment);
        }
        faults.throwIfAny();
        return joining;
    }

    private void check(
            Caller caller,
            InitiativeGroup group,
            GroupTerms terms,
            Enrolment enrolment,
            LocalDate from,
            String pointer,
            Faults faults) {
        if (!enrolment.runsOn(from)) {
            faults.broken(pointer, GroupFault.ENROLMENT_NOT_RUNNING);
        }
        if (places.isElsewhere(enrolment.id(), from)) {
            faults.broken(pointer, GroupFault.MEMBER_ELSEWHERE);
        }
        if (terms.isTooFar(enrolments.about(caller, enrolment).days(), group.form())) {
            faults.broken(
                    pointer,
                    GroupFault.ANCHOR_TOO_FAR,
                    Objects.requireNonNull(terms.rule().anchorWithinDays()));
        }
    }
}
