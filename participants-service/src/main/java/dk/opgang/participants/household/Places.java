package dk.opgang.participants.household;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places that participants take in households: in one at a time, however many are given at once. */
@Singleton
class Places {

    private final Participants participants;
    private final HouseholdMembers members;
    private final ProcessingRestrictions restrictions;

    Places(Participants participants, HouseholdMembers members, ProcessingRestrictions restrictions) {
        this.participants = participants;
        this.members = members;
        this.restrictions = restrictions;
    }

    /** The caller's own participants among those ids. */
    Map<UUID, Participant> people(Caller caller, Collection<UUID> ids) {
        return participants.list(caller, Reader.own(caller), Restriction.in("id", ids)).stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /**
     * The faults of a place: it is of a participant of the municipality, from its birth at the earliest.
     *
     * @param pointer where the participant is named
     * @param pointerOfFrom where the first day is told
     */
    static void check(
            @Nullable Participant participant, MemberForm wanted, String pointer, String pointerOfFrom, Faults faults) {
        if (participant == null) {
            faults.broken(pointer, HouseholdFault.MEMBER_PARTICIPANT_NOT_FOUND);
        } else {
            Happened.sinceBirth(participant.birthYear(), pointerOfFrom, wanted.from())
                    .ifPresent(faults::broken);
        }
    }

    /** Goes on unless one of those who are to get a new place has left the municipality by then; 409 otherwise. */
    void requireThere(Caller caller, List<MemberForm> wanted) {
        Map<UUID, Participant> people =
                people(caller, wanted.stream().map(MemberForm::participantId).toList());
        wanted.forEach(place -> Optional.ofNullable(people.get(place.participantId()))
                .ifPresent(participant -> Subjects.requireThere(participant, place.from())));
    }

    /**
     * Goes on if all these places can be taken, and lets nobody else take one of them until the transaction ends; 409 otherwise.
     *
     * @param others which other places could be in the way, as a condition over {@code e}
     */
    void take(Caller caller, List<MemberForm> wanted, Restriction others) {
        List<UUID> people = wanted.stream().map(MemberForm::participantId).toList();
        restrictions.requireNone(caller, people);
        members.lockPlaces(people);
        wanted.forEach(place -> members.inTheWay(caller, place, others).ifPresent(other -> {
            throw new ProblemException(HouseholdProblem.IN_ANOTHER_HOUSEHOLD)
                    .with("participantId", place.participantId())
                    .with("id", other.householdId());
        }));
    }
}
