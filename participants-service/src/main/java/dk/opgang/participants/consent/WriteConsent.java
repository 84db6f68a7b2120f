package dk.opgang.participants.consent;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.participants.subject.WriteRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that a participant gave a consent, or took it back, and mends what was recorded by mistake. What a participant consented to
 * is not changed by it: a consent that the participant takes back is withdrawn.
 */
@Singleton
class WriteConsent extends WriteRecord<ConsentForm, Consent> {

    private final Subjects subjects;
    private final Consents consents;
    private final Outbox outbox;
    private final BusinessClock clock;

    WriteConsent(Subjects subjects, Consents consents, Outbox outbox, BusinessClock clock) {
        super(subjects, consents, ConsentForm.class, outbox, "record", "consent");
        this.subjects = subjects;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Works at once; a second time it changes nothing. */
    @Transactional
    Consent withdraw(Caller caller, UUID id) {
        Consent consent = toTakeBack(caller, id, "withdraw-consent");
        if (consent.withdraw(clock.now())) {
            outbox.publish(ConsentState.of(ConsentState.WITHDRAWN, consent));
        }
        return consent;
    }

    @Transactional
    Consent patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        UUID participantId = consents.get(caller, id).participantId();
        Participant participant = subjects.toChange(caller, participantId, "correct-consent");
        Consent consent = consents.lock(caller, id);
        Preconditions.requireMatch(ifMatch, consent.version());
        if (consent.withdrawnAt() != null) {
            throw new ProblemException(ParticipantProblem.CONSENT_WITHDRAWN).with("id", id);
        }
        return patch(caller, participant, consent, ifMatch, patch);
    }

    /** Takes back a consent that was never given. */
    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        Consent consent = toTakeBack(caller, id, "remove-consent");
        Preconditions.requireMatch(ifMatch, consent.version());
        consents.remove(consent);
        outbox.publish(ConsentRemoved.of(consent, consent.form()));
    }

    /** No restriction of processing stops it: it lets nobody read. */
    private Consent toTakeBack(Caller caller, UUID id, String action) {
        subjects.toTakeBack(caller, consents.get(caller, id).participantId(), action);
        return consents.lock(caller, id);
    }

    /** What somebody consented to is never changed by posting it again: another consent has another key. */
    @Override
    protected ConsentForm again(Consent known, ConsentForm form) {
        List<Fault> differences = ConsentDifferences.of(known.form(), form.whole());
        if (!differences.isEmpty()) {
            throw new ProblemException(ParticipantProblem.SOURCE_IN_USE, differences).with("id", known.id());
        }
        return known.form();
    }

    @Override
    protected ConsentForm completed(Caller caller, Participant participant, @Nullable Consent known, ConsentForm form) {
        return form.whole();
    }

    /** A consent may begin later: it is a promise. Nobody consents before being born. */
    @Override
    protected void check(
            Caller caller, Participant participant, @Nullable Consent known, ConsentForm form, Faults faults) {
        Happened.sinceBirth(participant.birthYear(), "/from", form.from()).ifPresent(faults::broken);
    }

    @Override
    protected Consent create(Caller caller, Participant participant, ConsentForm form) {
        return new Consent(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected List<Event> newsOfRemoval(Participant participant, Consent consent) {
        return List.of(ConsentRemoved.of(consent, consent.form()));
    }

    /** Whoever was named by mistake hears that it has no consent, and not who has it instead. */
    @Override
    protected List<Event> facts(Participant participant, @Nullable ConsentForm before, Consent consent) {
        if (before == null) {
            return List.of(ConsentState.of(ConsentState.GIVEN, consent));
        }
        List<Event> events = new ArrayList<>();
        if (!before.recipientOrganisation().equals(consent.form().recipientOrganisation())) {
            events.add(ConsentRemoved.of(consent, before));
        }
        events.add(ConsentState.of(ConsentState.CORRECTED, consent));
        return events;
    }
}
