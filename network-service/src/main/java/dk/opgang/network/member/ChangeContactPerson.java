package dk.opgang.network.member;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the facts about a contact person. */
@Singleton
class ChangeContactPerson {

    private final Members members;
    private final ContactPersons persons;
    private final Outbox outbox;

    ChangeContactPerson(Members members, ContactPersons persons, Outbox outbox) {
        this.members = members;
        this.persons = persons;
        this.outbox = outbox;
    }

    @Transactional
    public ContactPerson change(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        ContactPerson person = persons.get(caller, id);
        Member member = members.lockOwn(caller, person.memberId());
        Preconditions.requireMatch(ifMatch, person.version());
        return apply(person, member, patch.applyTo(person.form(), ContactPersonForm.class));
    }

    /** Brings the person to the form; a change is published and gives the member a new version. */
    ContactPerson apply(ContactPerson person, Member member, ContactPersonForm form) {
        requireSameMember(person, form);
        if (person.change(form.startingAt(person.from()))) {
            persons.flush();
            member.contactsChanged();
            outbox.publish(MemberEvent.ContactPersonChanged.of(person, false));
        }
        return person;
    }

    private static void requireSameMember(ContactPerson person, ContactPersonForm form) {
        Faults faults = new Faults();
        if (!person.memberId().equals(form.memberId())) {
            faults.broken("/memberId", NetworkFault.IMMUTABLE);
        }
        faults.throwIfAny();
    }
}
