package dk.opgang.participants.contact;

import dk.opgang.participants.casefile.Contact;
import dk.opgang.participants.casefile.ContactFacts;
import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.participants.event.ContactRecorded;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Records a contact, or corrects the one that was recorded under the same key of the poster. */
@Singleton
class RecordContact {

    private final Subjects subjects;
    private final Contacts contacts;
    private final Outbox outbox;

    RecordContact(Subjects subjects, Contacts contacts, Outbox outbox) {
        this.subjects = subjects;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    /** The contact, and whether it is new. */
    record Recorded(Contact contact, boolean created) {}

    @Transactional
    Recorded record(Caller caller, UUID participantId, ContactRequest request) {
        Participant participant = subjects.toChange(caller, participantId, "record-contact");
        Optional<Contact> known = contacts.fromSource(caller, participant.municipalityCode(), request.source());
        if (known.isPresent()) {
            return new Recorded(correct(participantId, known.get(), request), false);
        }
        Contact contact = new Contact(participant, request.source(), request.facts());
        contacts.persist(contact);
        outbox.publish(event(contact));
        return new Recorded(contact, true);
    }

    private Contact correct(UUID participantId, Contact known, ContactRequest request) {
        if (!known.participantId().equals(participantId)) {
            throw new ProblemException(ParticipantProblem.SOURCE_IN_USE).with("id", known.id());
        }
        if (known.record(request.facts())) {
            outbox.publish(event(known));
        }
        return known;
    }

    private static ContactRecorded event(Contact contact) {
        ContactFacts facts = contact.facts();
        return new ContactRecorded(
                contact.id(),
                contact.participantId(),
                contact.municipalityCode(),
                contact.housingAreaId(),
                facts.at(),
                facts.kind(),
                facts.place(),
                facts.attended(),
                facts.initiativeId());
    }
}
