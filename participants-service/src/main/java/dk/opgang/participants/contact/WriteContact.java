package dk.opgang.participants.contact;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.RecordRemoved;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.participants.subject.WriteRecord;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records or plans a contact, tells of a planned one how it went, corrects it, or takes it back. Of a plan nobody is told. */
@Singleton
class WriteContact extends WriteRecord<ContactForm, Contact> {

    private final Residences residences;
    private final Reader reader;
    private final BusinessClock clock;

    WriteContact(
            Subjects subjects,
            Contacts contacts,
            Residences residences,
            Reader reader,
            Outbox outbox,
            BusinessClock clock) {
        super(subjects, contacts, ContactForm.class, outbox, "record", "contact");
        this.residences = residences;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    protected void check(
            Caller caller, Participant participant, @Nullable Contact known, ContactForm form, Faults faults) {
        faults.broken(ContactRules.faults(form.at(), form.attended(), clock.now()));
        faults.broken(ContactRules.faults(form.attended(), form.cancelledBy()));
        faults.broken(ContactRules.faults(form.at(), participant.birthYear()));
        faults.throwIfAny();
        if (known == null) {
            Subjects.requireThere(participant, BusinessClock.dayOf(form.at()));
        }
    }

    @Override
    protected Contact create(Caller caller, Participant participant, ContactForm form) {
        return new Contact(participant.id(), participant.municipalityCode(), area(participant, form), form);
    }

    @Override
    protected void changed(Participant participant, ContactForm before, Contact contact) {
        if (!before.at().equals(contact.form().at())) {
            contact.tookPlaceWhileLivingIn(area(participant, contact.form()));
        }
    }

    private @Nullable UUID area(Participant participant, ContactForm form) {
        return residences.areaOn(BusinessClock.dayOf(form.at()), participant.id());
    }

    /** Whoever was told of a contact hears that it is only planned as if it were taken back. */
    @Override
    protected List<Event> facts(Participant participant, @Nullable ContactForm before, Contact contact) {
        if (!contact.form().isPlanned()) {
            boolean hiding = !reader.inHiding(List.of(participant.id())).isEmpty();
            return List.of(ContactRecorded.of(contact, hiding));
        }
        return before == null || before.isPlanned() ? List.of() : List.of(removed(contact));
    }

    @Override
    protected List<Event> newsOfRemoval(Participant participant, Contact contact) {
        return contact.form().isPlanned() ? List.of() : List.of(removed(contact));
    }

    private static Event removed(Contact contact) {
        return RecordRemoved.of(RecordRemoved.CONTACT, contact);
    }
}
