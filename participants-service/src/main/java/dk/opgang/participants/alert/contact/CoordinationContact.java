package dk.opgang.participants.alert.contact;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A contact, as it is stored. */
@Entity
@Table(name = "coordination_contacts")
class CoordinationContact extends PostedResource<CoordinationContactForm> {

    protected CoordinationContact() {}

    CoordinationContact(String poster, CoordinationContactForm form) {
        super(poster, form);
    }
}
