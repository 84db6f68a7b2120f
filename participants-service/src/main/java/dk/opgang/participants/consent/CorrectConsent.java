package dk.opgang.participants.consent;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantEvent;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Mends what was recorded of a consent by mistake: corrects the record, or takes it back if nothing was ever consented to. What a
 * participant consented to is not changed by it; a consent that the participant takes back is withdrawn.
 */
@Singleton
class CorrectConsent {

    private final Subjects subjects;
    private final Consents consents;
    private final ConsentRules rules;
    private final Outbox outbox;

    CorrectConsent(Subjects subjects, Consents consents, ConsentRules rules, Outbox outbox) {
        this.subjects = subjects;
        this.consents = consents;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Transactional
    Consent correct(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        UUID participantId = consents.get(caller, id).participantId();
        Participant participant = subjects.toChange(caller, participantId, "correct-consent");
        Consent consent = consents.lock(caller, id);
        Preconditions.requireMatch(ifMatch, consent.version());
        if (consent.withdrawnAt() != null) {
            throw new ProblemException(ParticipantProblem.CONSENT_WITHDRAWN).with("id", id);
        }
        ConsentRequest wanted = patch.applyTo(ConsentRequest.of(consent), ConsentRequest.class);
        rules.check(participant, wanted.terms());
        rename(caller, consent, wanted);
        ConsentTerms before = consent.terms();
        consent.correct(wanted.terms());
        consents.flush();
        if (!consent.terms().equals(before)) {
            outbox.publishAll(told(consent, before));
        }
        return consent;
    }

    /** As a withdrawal, no restriction of processing stops it: it lets nobody read. */
    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        UUID participantId = consents.get(caller, id).participantId();
        subjects.toTakeBack(caller, participantId, "remove-consent");
        Consent consent = consents.lock(caller, id);
        Preconditions.requireMatch(ifMatch, consent.version());
        consents.remove(consent);
        outbox.publish(ConsentEvents.removed(consent, consent.terms()));
    }

    /** Whoever was named by mistake hears that it has no consent, and not who has it instead. */
    private static List<ParticipantEvent> told(Consent consent, ConsentTerms before) {
        List<ParticipantEvent> events = new ArrayList<>();
        if (!before.recipient().equals(consent.terms().recipient())) {
            events.add(ConsentEvents.removed(consent, before));
        }
        events.add(ConsentEvents.state(ConsentState.CORRECTED, consent));
        return events;
    }

    private void rename(Caller caller, Consent consent, ConsentRequest wanted) {
        if (!Objects.equals(wanted.source(), consent.source())) {
            consents.fromSource(caller, consent.municipalityCode(), wanted.source())
                    .ifPresent(other -> {
                        throw ParticipantProblem.sourceInUse(other.id());
                    });
            consent.comesFrom(wanted.source());
        }
    }
}
