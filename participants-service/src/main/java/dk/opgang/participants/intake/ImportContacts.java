package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.casefile.Home;
import dk.opgang.participants.contact.ContactRules;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.intake.KnownPeople.Person;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.Merged;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Source;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a slice of a contact batch in: rules in memory, one merge by source. */
@Singleton
class ImportContacts {

    private static final Fault NOT_FOUND = ParticipantsFault.PARTICIPANT_NOT_FOUND.at("/participantId");

    private final Reader reader;
    private final ProcessingRestrictions restrictions;
    private final Outbox outbox;
    private final Diary diary;
    private final BusinessClock clock;

    ImportContacts(
            Reader reader, ProcessingRestrictions restrictions, Outbox outbox, Diary diary, BusinessClock clock) {
        this.reader = reader;
        this.restrictions = restrictions;
        this.outbox = outbox;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    void apply(SliceContext context, List<BatchRow<ContactRow>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        Followed.follow(context.connection(), municipality, rows, ContactRow::participantId, ContactRow::about);
        List<Merged<GoodContact>> written =
                ContactMerge.merge(context.connection(), municipality, clock.now(), good(context, municipality, rows));
        List<UUID> people = written.stream()
                .map(contact -> contact.row().told().participantId())
                .toList();
        diary.noteAll(context.caller(), "import-contact", people, municipality);
        Set<UUID> hiding = reader.inHiding(people);
        outbox.publishAll(written.stream()
                .flatMap(contact -> ContactMerge.event(contact, municipality, hiding).stream())
                .toList());
    }

    /** The rows that keep all rules; the others are rejected. */
    private List<GoodContact> good(SliceContext context, String municipality, List<BatchRow<ContactRow>> rows)
            throws SQLException {
        Set<UUID> restricted = restrictions.restricted(context.caller());
        Map<UUID, Person> people = KnownPeople.find(
                context.connection(),
                municipality,
                rows.stream().map(row -> row.value().participantId()).distinct().toList());
        Map<UUID, List<Home>> homes = KnownHomes.find(context.connection(), people.keySet());
        List<GoodContact> good = new ArrayList<>(rows.size());
        List<GoodContact> afterDeparture = new ArrayList<>();
        for (BatchRow<ContactRow> row : rows) {
            Person person = people.get(row.value().participantId());
            Faults faults = new Faults();
            check(row.value(), restricted, person, faults);
            if (person != null && faults.isEmpty()) {
                LocalDate day = BusinessClock.dayOf(row.value().at());
                UUID area = Home.on(day, homes.getOrDefault(row.value().participantId(), List.of()));
                (person.hasDepartedBy(day) ? afterDeparture : good).add(GoodContact.of(row, area));
            } else {
                row.reject(faults.all());
            }
        }
        good.addAll(known(context, municipality, afterDeparture));
        return good;
    }

    /** Contacts on a day on which the participant had left are corrected if they were there before it was known; no new one is taken. */
    private static List<GoodContact> known(SliceContext context, String municipality, List<GoodContact> afterDeparture)
            throws SQLException {
        Set<Source> known = KnownContacts.of(
                context.connection(),
                municipality,
                afterDeparture.stream().map(GoodContact::told).toList());
        List<GoodContact> corrected = new ArrayList<>();
        for (GoodContact contact : afterDeparture) {
            if (known.contains(contact.form().source())) {
                corrected.add(contact);
            } else {
                contact.row().reject(ParticipantProblem.PARTICIPANT_DEPARTED.at("/at"));
            }
        }
        return corrected;
    }

    /** What the rules say of a row without looking anything up; what could not be read of it is null. */
    List<Fault> faults(ContactRow row) {
        Faults faults = new Faults();
        if (row.at() != null) {
            faults.broken(ContactRules.faults(row.at(), row.attended(), clock.now()));
        }
        faults.broken(ContactRules.faults(row.attended(), row.cancelledBy()));
        return faults.all();
    }

    private void check(ContactRow row, Set<UUID> restricted, @Nullable Person person, Faults faults) {
        faults.broken(faults(row));
        if (restricted.contains(row.participantId())) {
            faults.broken(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        }
        if (!faults.isEmpty()) {
            return;
        }
        if (person == null) {
            faults.broken(NOT_FOUND);
        } else {
            faults.broken(ContactRules.faults(row.at(), person.birthYear()));
        }
    }
}
