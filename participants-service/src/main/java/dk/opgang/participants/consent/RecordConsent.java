package dk.opgang.participants.consent;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records that a participant gave a consent, or took it back. */
@Singleton
class RecordConsent {

    private final Subjects subjects;
    private final Consents consents;
    private final ConsentRules rules;
    private final Outbox outbox;
    private final BusinessClock clock;

    RecordConsent(Subjects subjects, Consents consents, ConsentRules rules, Outbox outbox, BusinessClock clock) {
        this.subjects = subjects;
        this.consents = consents;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The consent, and whether it is new. */
    record Given(Consent consent, boolean created) {}

    @Transactional
    Given give(Caller caller, UUID participantId, ConsentRequest request) {
        Participant participant = subjects.toChange(caller, participantId, "record-consent");
        Optional<Consent> known = consents.fromSource(caller, participant.municipalityCode(), request.source());
        if (known.isPresent()) {
            return new Given(repeated(participantId, known.get(), request), false);
        }
        rules.check(participant, request.terms());
        Consent consent =
                new Consent(participant.id(), participant.municipalityCode(), request.source(), request.terms());
        consents.persist(consent);
        outbox.publish(ConsentEvents.state(ConsentState.GIVEN, consent));
        return new Given(consent, true);
    }

    /** Works at once; a second time it changes nothing. */
    @Transactional
    Consent withdraw(Caller caller, UUID consentId) {
        UUID participantId = consents.get(caller, consentId).participantId();
        subjects.toTakeBack(caller, participantId, "withdraw-consent");
        Consent consent = consents.lock(caller, consentId);
        if (consent.withdraw(clock.now())) {
            outbox.publish(ConsentEvents.state(ConsentState.WITHDRAWN, consent));
        }
        return consent;
    }

    /** What somebody consented to is never changed by posting it again: another consent has another key. */
    private static Consent repeated(UUID participantId, Consent known, ConsentRequest request) {
        if (!known.participantId().equals(participantId)) {
            throw ParticipantProblem.sourceInUse(known.id());
        }
        List<Fault> differences = ConsentRules.differences(known.terms(), request.terms());
        if (!differences.isEmpty()) {
            throw new ProblemException(ParticipantProblem.SOURCE_IN_USE, differences).with("id", known.id());
        }
        return known;
    }
}
