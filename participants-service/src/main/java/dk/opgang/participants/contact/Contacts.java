package dk.opgang.participants.contact;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.casefile.CaseRecords;
import dk.opgang.participants.casefile.Contact;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The contacts that a caller may see. */
@Singleton
public class Contacts extends CaseRecords<Contact> {

    Contacts(EntityManager entities, Reader reader) {
        super(Contact.class, DataCategory.CONTACTS, entities, reader);
    }
}
