package dk.opgang.network.member;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Whom to turn to at a member. Professional contact data, for readers of the network alone. */
@Entity
@Table(name = "contact_persons")
class ContactPerson extends PostedResource<ContactPersonForm> {

    protected ContactPerson() {}

    ContactPerson(String poster, ContactPersonForm form) {
        super(poster, form);
    }
}
