package dk.opgang.participants.contact;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrects what was told of a contact, tells of a planned one how it went, or takes back one that never was. */
@Singleton
class CorrectContact {

    private final Subjects subjects;
    private final Contacts contacts;
    private final Outbox outbox;
    private final BusinessClock clock;

    CorrectContact(Subjects subjects, Contacts contacts, Outbox outbox, BusinessClock clock) {
        this.subjects = subjects;
        this.contacts = contacts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Contact correct(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Participant participant = subjects.toChange(caller, participantId, "correct-contact");
        Contact contact = contacts.lockOf(caller, participantId, id);
        Preconditions.requireMatch(ifMatch, contact.version());
        ContactRequest wanted = patch.applyTo(ContactRequest.of(contact), ContactRequest.class);
        contacts.rename(caller, contact, wanted.source());
        apply(participant, contact, wanted);
        return contact;
    }

    @Transactional
    void remove(Caller caller, UUID participantId, UUID id, @Nullable String ifMatch) {
        subjects.toChange(caller, participantId, "remove-contact");
        Contact contact = contacts.lockOf(caller, participantId, id);
        Preconditions.requireMatch(ifMatch, contact.version());
        contacts.remove(contact);
        if (contact.facts().attended() != null) {
            outbox.publish(ContactEvents.removed(contact));
        }
    }

    /** Makes the contact what is wanted, and tells of it if that is news. */
    void apply(Participant participant, Contact contact, ContactRequest wanted) {
        check(participant, wanted);
        boolean wasTold = contact.facts().attended() != null;
        boolean news = contact.record(wanted.facts());
        contacts.flush();
        if (news) {
            ContactEvents.after(wasTold, contact).ifPresent(outbox::publish);
        }
    }

    void check(Participant participant, ContactRequest wanted) {
        Faults faults = new Faults();
        faults.broken(ContactRules.faults(wanted.at(), wanted.attended(), clock.now()));
        faults.broken(ContactRules.faults(wanted.at(), participant.birthYear()));
        faults.throwIfAny();
    }
}
