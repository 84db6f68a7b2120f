package dk.opgang.participants.consent;

import dk.opgang.participants.subject.BirthDates;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Records that a participant renews a consent: a new one of the same terms for a further time. The renewed one keeps its own time, and
 * who consented once does not do so for ever: after a while it is to be asked for anew.
 */
@Singleton
class RenewConsent {

    /** Days after its end on which a consent can still be renewed. */
    private static final int RENEWABLE_FOR = 90;

    private final Subjects subjects;
    private final Consents consents;
    private final Endings endings;
    private final BirthDates births;
    private final Outbox outbox;
    private final BusinessClock clock;

    RenewConsent(
            Subjects subjects,
            Consents consents,
            Endings endings,
            BirthDates births,
            Outbox outbox,
            BusinessClock clock) {
        this.subjects = subjects;
        this.consents = consents;
        this.endings = endings;
        this.births = births;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Consent renew(Caller caller, UUID id, RenewalForm renewal) {
        Participant participant =
                subjects.toChange(caller, consents.get(caller, id).participantId(), "renew-consent");
        Consent renewed = consents.lock(caller, id);
        LocalDate today = clock.today();
        requireRenewable(renewed, today);
        Consent next =
                new Consent(participant.id(), participant.municipalityCode(), form(participant, renewed, renewal), id);
        next.settle(today);
        consents.persist(next);
        consents.flush();
        renewed.renewedBy(next.id());
        consents.flush();
        List<Event> news = new ArrayList<>(List.of(ConsentState.of(ConsentState.GIVEN, next)));
        news.addAll(endings.told(next));
        outbox.publishAll(news);
        return next;
    }

    private static void requireRenewable(Consent consent, LocalDate today) {
        if (consent.withdrawnAt() != null) {
            throw new ProblemException(ParticipantProblem.CONSENT_WITHDRAWN).with("id", consent.id());
        }
        if (consent.renewedBy() != null) {
            throw new ProblemException(ParticipantProblem.CONSENT_RENEWED).with("id", consent.renewedBy());
        }
        if (today.isAfter(consent.form().until().plusDays(RENEWABLE_FOR))) {
            throw new ProblemException(ParticipantProblem.CONSENT_EXPIRED_TOO_LONG).with("id", consent.id());
        }
    }

    private ConsentForm form(Participant participant, Consent renewed, RenewalForm renewal) {
        LocalDate today = clock.today();
        LocalDate end = renewed.form().until();
        LocalDate begin = renewal.from() != null ? renewal.from() : end.isBefore(today) ? today : end;
        Subjects.requireThere(participant, begin);
        ConsentForm form = renewed.form().renewed(renewal, begin);
        Faults faults = new Faults();
        if (!form.until().isAfter(begin)) {
            faults.broken("/until", CommonFault.NOT_AFTER_FROM);
        }
        ConsentRules.check(form, today, participant.birthYear(), () -> births.of(participant), faults);
        faults.throwIfAny();
        return form.whole(today);
    }
}
