package dk.opgang.network.member;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a member a contact person, changes what is known of one, or takes one out with name and contact data. */
@Singleton
class WriteContactPerson extends Posting<Member, ContactPersonForm, ContactPerson> {

    private final Members members;
    private final ContactPersons persons;
    private final BusinessClock clock;

    WriteContactPerson(Members members, ContactPersons persons, Outbox outbox, BusinessClock clock) {
        super(persons, ContactPersonForm.class, outbox);
        this.members = members;
        this.persons = persons;
        this.clock = clock;
    }

    @Transactional
    Posted<ContactPerson> post(Caller caller, ContactPersonForm form) {
        Faults faults = new Faults();
        if (members.count(caller, Restriction.equal("id", form.memberId())) == 0) {
            faults.broken("/memberId", NetworkFault.MEMBER_NOT_FOUND);
        }
        faults.throwIfAny();
        return post(caller, members.lockOwn(caller, form.memberId()), form);
    }

    @Transactional
    ContactPerson patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        ContactPerson person = persons.get(caller, id);
        return patch(caller, memberOf(caller, person), person, ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        ContactPerson person = persons.get(caller, id);
        Member member = memberOf(caller, person);
        remove(member, person, ifMatch);
        member.contactsChanged();
    }

    private Member memberOf(Caller caller, ContactPerson person) {
        return members.lockOwn(caller, person.form().memberId());
    }

    @Override
    protected ContactPerson create(Caller caller, Member member, ContactPersonForm form) {
        member.contactsChanged();
        return new ContactPerson(caller.tenantKey(), form);
    }

    @Override
    protected ContactPersonForm completed(
            Caller caller, Member member, @Nullable ContactPerson known, ContactPersonForm form) {
        return form.startingAt(
                known == null
                        ? clock.today()
                        : Objects.requireNonNull(known.form().from()));
    }

    @Override
    protected void check(
            Caller caller, Member member, @Nullable ContactPerson known, ContactPersonForm form, Faults faults) {
        if (known != null && !known.form().memberId().equals(form.memberId())) {
            faults.broken("/memberId", NetworkFault.IMMUTABLE);
        }
        faults.broken(Period.faults(form.from(), form.to(), "/to"));
    }

    @Override
    protected void changed(Member member, ContactPersonForm before, ContactPerson person) {
        member.contactsChanged();
    }

    @Override
    protected List<Event> news(Member member, @Nullable ContactPersonForm before, ContactPerson person) {
        return List.of(MemberEvent.ContactPersonChanged.of(person, false));
    }

    @Override
    protected List<Event> newsOfRemoval(Member member, ContactPerson person) {
        return List.of(MemberEvent.ContactPersonChanged.of(person, true));
    }
}
