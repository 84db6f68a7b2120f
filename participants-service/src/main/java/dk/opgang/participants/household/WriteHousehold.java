package dk.opgang.participants.household;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a household of a municipality's own participants, or brings the one of the same source to the members that are told. */
@Singleton
class WriteHousehold {

    private static final int ADULT_AT = 18;

    private final Households households;
    private final HouseholdMembers members;
    private final Families families;
    private final Places places;
    private final Diary diary;
    private final BusinessClock clock;

    WriteHousehold(
            Households households,
            HouseholdMembers members,
            Families families,
            Places places,
            Diary diary,
            BusinessClock clock) {
        this.households = households;
        this.members = members;
        this.families = families;
        this.places = places;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    Posted<Household> post(Caller caller, HouseholdForm form) {
        String municipality =
                caller.municipality().orElseThrow(() -> new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER));
        List<MemberForm> wanted = wanted(caller, form);
        Optional<Household> known = households.bySource(caller, form.source());
        if (known.isPresent()) {
            Household household = families.toChange(caller, known.get().id(), "change-household");
            return new Posted<>(change(caller, household, wanted, form.memberIds() != null), false);
        }
        places.requireThere(caller, wanted);
        places.take(caller, wanted, Restriction.all());
        Household household = new Household(municipality, form.source());
        households.persist(household);
        households.flush();
        wanted.forEach(place -> members.persist(new HouseholdMember(household, place)));
        members.flush();
        diary.noteAll(
                caller,
                "make-household",
                wanted.stream().map(MemberForm::participantId).toList(),
                municipality);
        return new Posted<>(household, true);
    }

    /** The members that are told; all faults of them at once. */
    private List<MemberForm> wanted(Caller caller, HouseholdForm form) {
        List<UUID> told = form.members() == null
                ? Objects.requireNonNull(form.memberIds())
                : form.members().stream().map(MemberForm::participantId).toList();
        Map<UUID, Participant> people = places.people(caller, told);
        List<MemberForm> wanted = new ArrayList<>();
        Faults faults = new Faults();
        for (int i = 0; i < told.size(); i++) {
            Participant participant = people.get(told.get(i));
            MemberForm place = form.members() == null
                    ? sinceToday(told.get(i), participant == null ? 0 : participant.birthYear())
                    : form.members().get(i);
            String member = form.members() == null ? "/memberIds/" + i : "/members/" + i;
            String pointer = form.members() == null ? member : member + "/participantId";
            Places.check(participant, place, pointer, member + "/from", faults);
            wanted.add(place);
        }
        faults.throwIfAny();
        return wanted;
    }

    private MemberForm sinceToday(UUID participant, int birthYear) {
        LocalDate today = clock.today();
        String role = today.getYear() - birthYear < ADULT_AT ? "child" : "adult";
        return new MemberForm(participant, role, today, null);
    }

    /**
     * Who is told and is there already stays, or is corrected where more is told than that; who is not told any more leaves today.
     *
     * @param idsAlone whether nothing is told of the members but who they are
     */
    private Household change(Caller caller, Household household, List<MemberForm> wanted, boolean idsAlone) {
        LocalDate today = clock.today();
        Map<UUID, HouseholdMember> there = members.of(caller, List.of(household.id())).stream()
                .filter(member ->
                        member.form().to() == null || member.form().to().isAfter(today))
                .collect(Collectors.toMap(HouseholdMember::participantId, Function.identity(), (one, other) -> other));
        List<MemberForm> moved = wanted.stream()
                .filter(place -> !there.containsKey(place.participantId())
                        || !idsAlone && !there.get(place.participantId()).form().equals(place))
                .filter(place -> !isKnown(caller, household, place))
                .toList();
        places.requireThere(
                caller,
                moved.stream()
                        .filter(place -> !there.containsKey(place.participantId()))
                        .toList());
        List<UUID> changing = moved.stream().map(MemberForm::participantId).toList();
        places.take(caller, moved, Restriction.of("not is_among(:changing, e.id)", "changing", idsOf(there, changing)));
        boolean isNews = false;
        for (MemberForm place : moved) {
            HouseholdMember member = there.get(place.participantId());
            if (member == null) {
                members.persist(new HouseholdMember(household, place));
                isNews = true;
            } else {
                isNews |= member.change(place);
            }
        }
        List<UUID> told = wanted.stream().map(MemberForm::participantId).toList();
        for (HouseholdMember member : there.values()) {
            if (!told.contains(member.participantId())) {
                leave(member, today);
                isNews = true;
            }
        }
        if (isNews) {
            household.countChange();
            households.flush();
        }
        return household;
    }

    /** Whether exactly that place stands there already, be it one that has ended. */
    private boolean isKnown(Caller caller, Household household, MemberForm place) {
        return members.of(caller, List.of(household.id())).stream()
                .anyMatch(member -> member.form().equals(place));
    }

    private static UUID[] idsOf(Map<UUID, HouseholdMember> there, List<UUID> participants) {
        return there.entrySet().stream()
                .filter(entry -> participants.contains(entry.getKey()))
                .map(entry -> entry.getValue().id())
                .toArray(UUID[]::new);
    }

    /** Who has not come yet never came. */
    private void leave(HouseholdMember member, LocalDate today) {
        if (member.form().from().isBefore(today)) {
            member.change(member.form().until(today));
        } else {
            members.remove(member);
        }
    }
}
