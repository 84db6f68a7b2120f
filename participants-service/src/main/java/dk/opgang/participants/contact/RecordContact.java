package dk.opgang.participants.contact;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Records a contact, or corrects the one that was recorded under the same key of the poster. */
@Singleton
class RecordContact {

    private final Subjects subjects;
    private final Contacts contacts;
    private final CorrectContact correction;
    private final Outbox outbox;

    RecordContact(Subjects subjects, Contacts contacts, CorrectContact correction, Outbox outbox) {
        this.subjects = subjects;
        this.contacts = contacts;
        this.correction = correction;
        this.outbox = outbox;
    }

    /** The contact, and whether it is new. */
    record Recorded(Contact contact, boolean created) {}

    @Transactional
    Recorded record(Caller caller, UUID participantId, ContactRequest request) {
        Participant participant = subjects.toChange(caller, participantId, "record-contact");
        Optional<Contact> known = contacts.fromSource(caller, participant.municipalityCode(), request.source());
        if (known.isPresent()) {
            return new Recorded(correct(participant, known.get(), request), false);
        }
        correction.check(participant, request);
        Contact contact = new Contact(participant, request.source(), request.facts());
        contacts.persist(contact);
        ContactEvents.after(false, contact).ifPresent(outbox::publish);
        return new Recorded(contact, true);
    }

    private Contact correct(Participant participant, Contact known, ContactRequest request) {
        if (!known.participantId().equals(participant.id())) {
            throw ParticipantProblem.sourceInUse(known.id());
        }
        correction.apply(participant, known, request);
        return known;
    }
}
