package dk.opgang.network.member;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gives a member a contact person; one that the poster posted before is brought up to date. */
@Singleton
class AddContactPerson {

    private final Members members;
    private final ContactPersons persons;
    private final ChangeContactPerson change;
    private final Outbox outbox;
    private final BusinessClock clock;

    AddContactPerson(
            Members members, ContactPersons persons, ChangeContactPerson change, Outbox outbox, BusinessClock clock) {
        this.members = members;
        this.persons = persons;
        this.change = change;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Posting<ContactPerson> add(Caller caller, ContactPersonForm form) {
        requireMember(caller, form);
        Member member = members.lockOwn(caller, form.memberId());
        Optional<ContactPerson> known = persons.findPosted(caller, form.source());
        if (known.isPresent()) {
            return new Posting<>(change.apply(known.get(), member, form), false);
        }
        ContactPerson person = new ContactPerson(caller, form.startingAt(clock.today()));
        persons.persist(person);
        member.contactsChanged();
        outbox.publish(MemberEvent.ContactPersonChanged.of(person, false));
        return new Posting<>(person, true);
    }

    private void requireMember(Caller caller, ContactPersonForm form) {
        Faults faults = new Faults();
        if (members.count(caller, Restriction.equal("id", form.memberId())) == 0) {
            faults.broken("/memberId", NetworkFault.MEMBER_NOT_FOUND);
        }
        faults.throwIfAny();
    }
}
