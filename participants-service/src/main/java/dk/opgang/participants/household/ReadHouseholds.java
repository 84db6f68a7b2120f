package dk.opgang.participants.household;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads households with their members, and logs it for each of them. */
@Singleton
class ReadHouseholds {

    private final Households households;
    private final HouseholdMembers members;
    private final Families families;
    private final Participants participants;
    private final Diary diary;
    private final BusinessClock clock;

    ReadHouseholds(
            Households households,
            HouseholdMembers members,
            Families families,
            Participants participants,
            Diary diary,
            BusinessClock clock) {
        this.households = households;
        this.members = members;
        this.families = families;
        this.participants = participants;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    HouseholdView one(Caller caller, UUID id, @Nullable String purpose) {
        families.toRead(caller, id, purpose);
        return view(caller, households.get(caller, id), members.of(caller, List.of(id)));
    }

    /** The household as its own municipality has just written it. */
    @Transactional
    HouseholdView written(Caller caller, Household household) {
        return view(caller, household, members.of(caller, List.of(household.id())));
    }

    @Transactional
    Page<HouseholdView> page(Caller caller, ListQuery wanted, HouseholdFilter filter, @Nullable String purpose) {
        Page<Household> page = households.page(caller, wanted, filter.restriction(caller, clock.today(), participants));
        Map<UUID, List<HouseholdMember>> shown =
                members.of(caller, page.items().stream().map(Household::id).toList()).stream()
                        .collect(Collectors.groupingBy(HouseholdMember::householdId));
        diary.search(caller, filter.criteria(), purpose, Map.of());
        families.noteRead(
                caller, purpose, shown.values().stream().flatMap(List::stream).toList());
        return page.map(household -> view(caller, household, shown.getOrDefault(household.id(), List.of())));
    }

    @Transactional
    Page<MemberView> members(Caller caller, UUID id, ListQuery wanted, @Nullable String purpose) {
        families.toRead(caller, id, purpose);
        return members.page(caller, wanted, Restriction.equal("householdId", id))
                .map(MemberView::of);
    }

    @Transactional
    MemberView member(Caller caller, UUID id, UUID memberId, @Nullable String purpose) {
        families.toRead(caller, id, purpose);
        return MemberView.of(
                members.one(caller, Restriction.equal("householdId", id), Restriction.equal("id", memberId)));
    }

    private HouseholdView view(Caller caller, Household household, List<HouseholdMember> known) {
        return HouseholdView.of(household, known, Families.isOwn(caller, household.municipalityCode()), clock.today());
    }
}
