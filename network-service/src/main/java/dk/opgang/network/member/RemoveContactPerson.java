package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a contact person out, with name and contact data. */
@Singleton
class RemoveContactPerson {

    private final Members members;
    private final ContactPersons persons;
    private final Outbox outbox;

    RemoveContactPerson(Members members, ContactPersons persons, Outbox outbox) {
        this.members = members;
        this.persons = persons;
        this.outbox = outbox;
    }

    @Transactional
    public void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        ContactPerson person = persons.get(caller, id);
        Member member = members.lockOwn(caller, person.memberId());
        Preconditions.requireMatch(ifMatch, person.version());
        persons.remove(person);
        member.contactsChanged();
        outbox.publish(MemberEvent.ContactPersonChanged.of(person, true));
    }
}
