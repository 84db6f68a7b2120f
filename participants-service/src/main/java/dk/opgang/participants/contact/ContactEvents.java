package dk.opgang.participants.contact;

import dk.opgang.participants.casefile.ParticipantEvent;
import dk.opgang.participants.casefile.RecordRemoved;
import java.util.Optional;

/** What others are told of a contact: that it took place or was missed. Of a plan they are told nothing. */
final class ContactEvents {

    private ContactEvents() {}

    /** @param wasTold whether others know of the contact */
    static Optional<ParticipantEvent> after(boolean wasTold, Contact contact) {
        if (contact.facts().attended() != null) {
            return Optional.of(recorded(contact));
        }
        return wasTold ? Optional.of(removed(contact)) : Optional.empty();
    }

    static RecordRemoved removed(Contact contact) {
        return new RecordRemoved(
                RecordRemoved.CONTACT, contact.id(), contact.participantId(), contact.municipalityCode());
    }

    private static ContactRecorded recorded(Contact contact) {
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
