package dk.opgang.participants.contactinformation;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The contact information that a caller may see. */
@Singleton
class ContactInformations extends VisibleRepository<ContactInformation> {

    private final Reader reader;

    ContactInformations(EntityManager entities, Reader reader) {
        super(ContactInformation.class, entities);
        this.reader = reader;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return reader.records(caller, DataCategory.CONTACT_INFORMATION);
    }

    Optional<ContactInformation> of(Caller caller, UUID participantId) {
        return first(caller, Restriction.equal("participantId", participantId));
    }
}
