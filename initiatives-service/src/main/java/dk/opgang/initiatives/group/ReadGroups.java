package dk.opgang.initiatives.group;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.initiatives.phase.Phases;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows groups as they are on a day: how many take part, in which phase, and who they are to those who may know. */
@Singleton
class ReadGroups {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupPlaces places;
    private final Initiatives initiatives;
    private final TemplatedInitiatives templated;
    private final BusinessClock clock;
    private final Diary diary;

    ReadGroups(
            Groups groups,
            GroupMembers members,
            GroupPlaces places,
            Initiatives initiatives,
            TemplatedInitiatives templated,
            BusinessClock clock,
            Diary diary) {
        this.groups = groups;
        this.members = members;
        this.places = places;
        this.initiatives = initiatives;
        this.templated = templated;
        this.clock = clock;
        this.diary = diary;
    }

    /** One with its members. */
    @Transactional
    GroupView read(Caller caller, UUID id, @Nullable LocalDate on) {
        return shown(caller, groups.get(caller, id), on);
    }

    /** The same of one that is at hand. */
    @Transactional
    GroupView shown(Caller caller, InitiativeGroup group, @Nullable LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        GroupTerms terms = terms(caller, group.initiativeId());
        TakenPlaces taken = places.of(group.id());
        List<GroupMember> known = knownOn(caller, group, taken, day);
        boolean seesAll = known.size() == taken.peopleOn(day);
        if (!known.isEmpty()) {
            diary.search(
                    caller,
                    "group-members",
                    known.stream().map(ReadGroups::subject).toList());
        }
        return view(
                caller,
                terms,
                group,
                taken,
                day,
                terms.mix(taken, day).stream()
                        .map(row -> GroupView.Mix.of(row, seesAll))
                        .toList(),
                GroupMemberView.places(known));
    }

    /** Those of an initiative that the caller sees, without their members. */
    @Transactional
    Page<GroupView> search(Caller caller, UUID initiative, ListQuery query) {
        initiatives.get(caller, initiative);
        return page(caller, groups.page(caller, query, Restriction.equal("initiativeId", initiative)));
    }

    /** Those of the ids that the caller sees, without their members. */
    @Transactional
    Map<UUID, GroupView> views(Caller caller, Collection<UUID> ids) {
        List<InitiativeGroup> found = groups.list(caller, Restriction.in("id", ids));
        Map<UUID, GroupView> views = new HashMap<>();
        page(caller, new Page<>(found, null, null)).items().forEach(view -> views.put(view.id(), view));
        return views;
    }

    private Page<GroupView> page(Caller caller, Page<InitiativeGroup> page) {
        LocalDate today = clock.today();
        Map<UUID, TakenPlaces> taken =
                places.of(page.items().stream().map(InitiativeGroup::id).toList());
        Map<UUID, GroupTerms> terms = new HashMap<>();
        return page.map(it -> view(
                caller,
                terms.computeIfAbsent(it.initiativeId(), id -> terms(caller, id)),
                it,
                taken.getOrDefault(it.id(), TakenPlaces.NONE),
                today,
                null,
                null));
    }

    GroupTerms terms(Caller caller, UUID initiative) {
        GroupTerms terms = GroupTerms.of(templated.find(caller, initiative).orElseThrow());
        if (terms == null) {
            throw new IllegalStateException("A group is of an initiative whose template has none");
        }
        return terms;
    }

    private List<GroupMember> knownOn(Caller caller, InitiativeGroup group, TakenPlaces taken, LocalDate day) {
        Set<UUID> present = taken.on(day).stream().map(TakenPlaces.Taken::id).collect(Collectors.toSet());
        return members.of(caller, group.id(), day).stream()
                .filter(member -> present.contains(member.placeId()))
                .toList();
    }

    private static GroupView view(
            Caller caller,
            GroupTerms terms,
            InitiativeGroup it,
            TakenPlaces taken,
            LocalDate day,
            @Nullable List<GroupView.Mix> mix,
            @Nullable List<GroupMemberView> known) {
        boolean own = it.poster().equals(caller.tenantKey());
        Map<String, LocalDate> days = GroupDays.of(it.form());
        PhaseOnDay phase = Phases.on(day, terms.template(), days::get);
        return new GroupView(
                it.id(),
                it.initiativeId(),
                own ? it.form() : it.form().withoutSource(),
                terms.kind(),
                it.state().code(),
                it.stateSince(),
                it.continues(),
                day,
                taken.sizeOn(day),
                terms.most(day),
                phase,
                mix,
                known,
                Stored.of(it));
    }

    static Diary.Subject subject(GroupMember it) {
        return new Diary.Subject(
                "groups/" + it.groupId(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
