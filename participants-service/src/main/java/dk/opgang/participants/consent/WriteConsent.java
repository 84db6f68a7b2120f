package dk.opgang.participants.consent;

import dk.opgang.participants.notice.Notices;
import dk.opgang.participants.subject.BirthDates;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.participants.subject.WriteRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that a participant gave a consent, and mends what was recorded by mistake. What a participant consented to is not changed by
 * it: a consent that the participant takes back is withdrawn.
 */
@Singleton
class WriteConsent extends WriteRecord<ConsentForm, Consent> {

    private final Subjects subjects;
    private final Consents consents;
    private final Notices notices;
    private final Endings endings;
    private final BirthDates births;
    private final Outbox outbox;
    private final BusinessClock clock;

    WriteConsent(
            Subjects subjects,
            Consents consents,
            Notices notices,
            Endings endings,
            BirthDates births,
            Outbox outbox,
            BusinessClock clock) {
        super(subjects, consents, ConsentForm.class, outbox, "record", "consent");
        this.subjects = subjects;
        this.consents = consents;
        this.notices = notices;
        this.endings = endings;
        this.births = births;
        this.outbox = outbox;
        this.clock = clock;
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

    /** Takes one of many, of a participant whom somebody else has found. */
    @Transactional(dontRollbackOn = ProblemException.class)
    Posted<Consent> take(Caller caller, Participant participant, ConsentForm form) {
        return post(caller, participant, form);
    }

    /** Takes back a consent that was never given. No restriction of processing stops it: it lets nobody read. */
    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        subjects.toTakeBack(caller, consents.get(caller, id).participantId(), "remove-consent");
        Consent consent = consents.lock(caller, id);
        Preconditions.requireMatch(ifMatch, consent.version());
        consents.renewedBy(caller, consent).ifPresent(renewed -> renewed.renewedBy(null));
        consents.remove(consent);
        outbox.publish(ConsentRemoved.of(consent, consent.form()));
        notices.withdrawn(consent.id());
    }

    /** What somebody consented to is never changed by posting it again: another consent has another key. */
    @Override
    protected ConsentForm again(Consent known, ConsentForm form) {
        List<Fault> differences = ConsentDifferences.of(known.form(), form);
        if (!differences.isEmpty()) {
            throw new ProblemException(ParticipantProblem.SOURCE_IN_USE, differences).with("id", known.id());
        }
        return known.form();
    }

    @Override
    protected ConsentForm completed(Caller caller, Participant participant, @Nullable Consent known, ConsentForm form) {
        return form.whole(clock.today());
    }

    @Override
    protected void check(
            Caller caller, Participant participant, @Nullable Consent known, ConsentForm form, Faults faults) {
        if (known == null || !known.form().from().equals(form.from())) {
            Subjects.requireThere(participant, form.from());
        }
        if (known == null || !known.form().equals(form)) {
            ConsentRules.check(form, clock.today(), participant.birthYear(), () -> births.of(participant), faults);
        }
    }

    @Override
    protected Consent create(Caller caller, Participant participant, ConsentForm form) {
        Consent consent = new Consent(participant.id(), participant.municipalityCode(), form, null);
        consent.settle(clock.today());
        return consent;
    }

    @Override
    protected void changed(Participant participant, ConsentForm before, Consent consent) {
        consent.settle(clock.today());
    }

    /** Whoever was named by mistake hears that it has no consent, and not who has it instead. */
    @Override
    protected List<Event> facts(Participant participant, @Nullable ConsentForm before, Consent consent) {
        List<Event> events = new ArrayList<>();
        if (before != null
                && !before.recipientOrganisation().equals(consent.form().recipientOrganisation())) {
            events.add(ConsentRemoved.of(consent, before));
            notices.withdrawn(consent.id());
        }
        events.add(ConsentState.of(before == null ? ConsentState.GIVEN : ConsentState.CORRECTED, consent));
        events.addAll(endings.told(consent));
        return events;
    }
}
