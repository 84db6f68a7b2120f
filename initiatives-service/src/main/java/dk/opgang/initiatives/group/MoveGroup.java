package dk.opgang.initiatives.group;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.fault.StateProblem;
import dk.opgang.initiatives.group.GroupTerms.Mixed;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.RoleRules.Moment;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.initiatives.template.document.RoleRule.From;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Moves a group to its next state: it begins with enough members who are mixed as they should be, and ends or comes to nothing. */
@Singleton
class MoveGroup {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupPlaces places;
    private final GroupedEnrolments enrolments;
    private final DecideMix mix;
    private final GroupRoles roles;
    private final StaffOfInitiatives staff;
    private final ReadGroups read;
    private final GroupNews news;
    private final BusinessClock clock;
    private final Outbox outbox;

    MoveGroup(
            Groups groups,
            GroupMembers members,
            GroupPlaces places,
            GroupedEnrolments enrolments,
            DecideMix mix,
            GroupRoles roles,
            StaffOfInitiatives staff,
            ReadGroups read,
            GroupNews news,
            BusinessClock clock,
            Outbox outbox) {
        this.groups = groups;
        this.members = members;
        this.places = places;
        this.enrolments = enrolments;
        this.mix = mix;
        this.roles = roles;
        this.staff = staff;
        this.read = read;
        this.news = news;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    InitiativeGroup move(Caller caller, UUID id, GroupTransition wanted) {
        groups.requireVisible(caller, id);
        enrolments.waitFor(members.enrolmentsOf(caller, id));
        places.waitFor(id);
        InitiativeGroup group = groups.toWrite(caller, id);
        requireAllowed(group, wanted);
        GroupTerms terms = read.terms(caller, group.initiativeId());
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", wanted.on()).ifPresent(faults::broken);
        if (wanted.continues() != null && wanted.state() != GroupState.ENDED) {
            faults.broken("/continues", GroupFault.CONTINUES_BEFORE_END);
        }
        switch (wanted.state()) {
            case RUNNING -> run(caller, terms, group, wanted.on(), faults);
            case ENDED -> end(group, wanted, faults);
            case DISSOLVED -> dissolve(caller, group, wanted.on(), faults);
            case FORMING -> throw new IllegalStateException("No group goes back to forming");
        }
        groups.flush();
        outbox.publish(news.of(terms, group));
        return group;
    }

    private static void requireAllowed(InitiativeGroup group, GroupTransition wanted) {
        if (!group.state().mayMoveTo(wanted.state())) {
            String present = group.state().code();
            StateProblem.throwIfAny(
                    List.of(GroupFault.GROUP_TRANSITION_NOT_ALLOWED.at("/to", present, wanted.to())), present);
        }
    }

    private void run(Caller caller, GroupTerms terms, InitiativeGroup group, LocalDate on, Faults faults) {
        List<GroupMember> present = members.of(caller, group.id(), on);
        Map<UUID, Enrolment> found = enrolments.of(
                caller, present.stream().map(GroupMember::enrolmentId).toList());
        List<Enrolment> joined = present.stream()
                .map(member ->
                        Optional.ofNullable(found.get(member.enrolmentId())).orElseThrow())
                .toList();
        Map<UUID, Set<String>> kinds = mix.decide(caller, terms, group, joined, on);
        present.forEach(member -> member.isOf(kinds.getOrDefault(member.enrolmentId(), Set.of())));
        members.flush();
        TakenPlaces taken = places.of(group.id());
        if (!terms.initiative().period().contains(on)) {
            faults.broken("/on", InitiativesFault.OUTSIDE_INITIATIVE);
        }
        Integer least = terms.least(on);
        if (least != null && taken.sizeOn(on) < least) {
            faults.broken(GroupFault.GROUP_TOO_SMALL
                    .at("/to", taken.sizeOn(on), least)
                    .with("count", String.valueOf(taken.sizeOn(on))));
        }
        boolean seesAll = present.size() == taken.peopleOn(on);
        for (Mixed row : terms.mix(taken, on)) {
            if (!row.met()) {
                Text label = new Text(row.label().da(), row.label().en());
                faults.broken(GroupFault.GROUP_MIX_NOT_MET
                        .at("/to", label, seesAll ? row.count() : "?")
                        .with("count", seesAll ? String.valueOf(row.count()) : null));
            }
        }
        Moment begins = new Moment(Per.GROUP, From.START, on, null, "/to");
        faults.broken(staff.unmet(
                new Templated(terms.initiative(), terms.template()), begins, roles.held(caller, group.id())));
        faults.throwIfAny();
        LocalDate told = group.form().endsOn();
        group.run(on, told == null || !told.isAfter(on) ? terms.endOf(on) : told);
        groups.flush();
        enrolments.groupBegan(caller, joined, on);
        if (!seesAll) {
            enrolments.leaveOthers(group.id(), found.keySet(), on);
        }
    }

    private static void end(InitiativeGroup group, GroupTransition wanted, Faults faults) {
        LocalDate start = group.form().startsOn();
        if (start != null && wanted.on().isBefore(start)) {
            faults.broken("/on", CommonFault.BEFORE_FROM, start);
        }
        faults.throwIfAny();
        group.end(wanted.on(), Boolean.TRUE.equals(wanted.continues()));
    }

    private void dissolve(Caller caller, InitiativeGroup group, LocalDate on, Faults faults) {
        faults.throwIfAny();
        group.dissolve(on);
        groups.flush();
        List<UUID> ids = members.enrolmentsOf(caller, group.id());
        Map<UUID, Enrolment> found = enrolments.of(caller, ids);
        enrolments.belongTo(
                ids.stream()
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .filter(it -> group.id().equals(it.groupId()))
                        .toList(),
                null);
        places.dissolve(group.id());
    }
}
