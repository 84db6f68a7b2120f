package dk.opgang.participants.question;

import dk.opgang.participants.question.AgeResource.AgeOn;
import dk.opgang.participants.question.AgeResource.Pair;
import dk.opgang.participants.subject.BirthDates;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Age;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says how old participants are on days, from the dates of birth in their encrypted identities. */
@Singleton
class AnswerAges {

    private final SystemCalls system;
    private final Asked asked;
    private final BirthDates births;

    AnswerAges(SystemCalls system, Asked asked, BirthDates births) {
        this.system = system;
        this.asked = asked;
        this.births = births;
    }

    /** In the order of the question; without those of whom nothing is told. */
    List<AgeOn> of(Caller asking, List<Pair> pairs) {
        List<UUID> ids = pairs.stream().map(Pair::participantId).distinct().toList();
        Map<UUID, LocalDate> born = system.callInTransaction(() -> births.of(asked.about(asking, "read-age", ids)));
        return pairs.stream()
                .flatMap(pair -> Optional.ofNullable(born.get(pair.participantId()))
                        .map(birth -> new AgeOn(pair.participantId(), pair.on(), Age.on(birth, pair.on())))
                        .stream())
                .toList();
    }
}
