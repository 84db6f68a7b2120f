package dk.opgang.participants.question;

import dk.opgang.participants.question.FamilyMemberResource.Member;
import dk.opgang.participants.subject.BirthDates;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Age;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says whose the members of a family are and how old. */
@Singleton
class AnswerFamilyMembers {

    private final SystemCalls system;
    private final Asked asked;
    private final Participants participants;
    private final BirthDates births;
    private final BusinessClock clock;

    AnswerFamilyMembers(
            SystemCalls system, Asked asked, Participants participants, BirthDates births, BusinessClock clock) {
        this.system = system;
        this.asked = asked;
        this.participants = participants;
        this.births = births;
        this.clock = clock;
    }

    /** Those of them that there are. */
    List<Member> of(Caller asking, List<UUID> ids) {
        return system.callInTransaction(() -> find(asking, ids));
    }

    private List<Member> find(Caller asking, List<UUID> ids) {
        Map<UUID, LocalDate> born = births.of(asked.about(asking, "read-age", ids));
        return participants.list(Caller.system(), Restriction.in("id", ids)).stream()
                .map(it -> member(it.id(), it.municipalityCode(), born))
                .toList();
    }

    private Member member(UUID id, String municipality, Map<UUID, LocalDate> born) {
        LocalDate birth = born.get(id);
        return new Member(id, municipality, birth == null, birth == null ? 0 : Age.on(birth, clock.today()));
    }
}
