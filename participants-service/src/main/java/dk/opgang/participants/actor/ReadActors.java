package dk.opgang.participants.actor;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.alert.contact.ContactsOfParties;
import dk.opgang.participants.consent.ConsentForm;
import dk.opgang.participants.consent.Consents;
import dk.opgang.participants.elsewhere.Enrolments;
import dk.opgang.participants.elsewhere.KnownEnrolment;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells who works with a participant: to its municipality all; to one of those who guide a young person under a consent the others who do,
 * so that nobody guides uncoordinated; to nobody else.
 */
@Singleton
class ReadActors {

    private final Participants participants;
    private final Consents consents;
    private final Guides guides;
    private final Enrolments enrolments;
    private final ContactsOfParties contacts;
    private final Reader reader;
    private final Diary diary;
    private final BusinessClock clock;

    ReadActors(
            Participants participants,
            Consents consents,
            Guides guides,
            Enrolments enrolments,
            ContactsOfParties contacts,
            Reader reader,
            Diary diary,
            BusinessClock clock) {
        this.participants = participants;
        this.consents = consents;
        this.guides = guides;
        this.enrolments = enrolments;
        this.contacts = contacts;
        this.reader = reader;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    List<ActorView> of(Caller caller, UUID participantId, @Nullable String purpose) {
        Participant participant = participants.get(caller, participantId);
        boolean own = reader.insight(caller, participantId, participant.municipalityCode())
                .controller();
        List<ActorView> others = own ? recipients(caller, participantId) : guides.of(participantId);
        if (!own && others.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        diary.note(caller, "read-actors", participantId, participant.municipalityCode(), purpose);
        List<ActorView> all = new ArrayList<>();
        all.add(ActorView.municipality(participant.municipalityCode(), BusinessClock.dayOf(participant.createdAt())));
        all.addAll(others);
        if (own) {
            all.addAll(partners(participant));
        }
        return all;
    }

    private List<ActorView> recipients(Caller caller, UUID participantId) {
        return consents.covering(caller, participantId, clock.today()).stream()
                .map(consent -> recipient(consent.form()))
                .toList();
    }

    /** Who runs an effort in which the participant is enrolled, other than the municipality. */
    private List<ActorView> partners(Participant participant) {
        List<KnownEnrolment> running = enrolments.of(List.of(participant.id())).stream()
                .filter(KnownEnrolment::isRunning)
                .filter(enrolment -> !enrolment.organisation().equals(participant.municipalityCode()))
                .sorted(Comparator.comparing(KnownEnrolment::from).thenComparing(KnownEnrolment::id))
                .toList();
        ContactsOfParties.Book book =
                contacts.of(running.stream().map(KnownEnrolment::organisation).toList());
        return running.stream()
                .map(enrolment ->
                        ActorView.partner(enrolment, book.of(enrolment.organisation(), enrolment.initiativeId())))
                .toList();
    }

    private static ActorView recipient(ConsentForm form) {
        return ActorView.recipient(form.recipientOrganisation(), form.purpose(), form.initiativeId(), form.from());
    }
}
