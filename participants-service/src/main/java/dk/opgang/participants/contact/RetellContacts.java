package dk.opgang.participants.contact;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Retold;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells contacts again that are of another participant than before. */
@Singleton
@Transactional
class RetellContacts implements Retold {

    private final Contacts contacts;
    private final Reader reader;

    RetellContacts(Contacts contacts, Reader reader) {
        this.contacts = contacts;
        this.reader = reader;
    }

    @Override
    public List<ContactRecorded> retell(UUID participantId, Collection<UUID> ids) {
        boolean hiding = !reader.inHiding(List.of(participantId)).isEmpty();
        return contacts
                .list(Caller.system(), Restriction.equal("participantId", participantId), Restriction.in("id", ids))
                .stream()
                .filter(contact -> !contact.form().isPlanned())
                .map(contact -> ContactRecorded.of(contact, hiding))
                .toList();
    }
}
