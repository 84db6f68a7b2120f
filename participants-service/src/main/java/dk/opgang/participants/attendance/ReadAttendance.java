package dk.opgang.participants.attendance;

import dk.opgang.participants.contact.Contacts;
import dk.opgang.participants.contact.Contacts.Tally;
import dk.opgang.participants.contact.ContactsOfNobody;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts who came and who did not: exact to a municipality, of its own participants; to others of the contacts that consents show
 * them, controlled.
 */
@Singleton
class ReadAttendance {

    private final Contacts contacts;
    private final ContactsOfNobody erased;
    private final DisclosureConfig config;

    ReadAttendance(Contacts contacts, ContactsOfNobody erased, DisclosureConfig config) {
        this.contacts = contacts;
        this.erased = erased;
        this.config = config;
    }

    @Transactional
    AttendanceView read(Caller caller, LocalDate from, LocalDate to, Contacts.Property by) {
        boolean controller = caller.municipality().isPresent();
        Restriction days = Restriction.atLeast("form.at", BusinessClock.startOf(from))
                .and(Restriction.below("form.at", BusinessClock.startOf(to)));
        Restriction own =
                Restriction.equal("municipalityCode", caller.municipality().orElse(null));
        List<Tally> tallies = new ArrayList<>(contacts.tally(caller, by, days.and(own)));
        caller.municipality().ifPresent(code -> tallies.addAll(erased.tally(code, by, from, to)));
        AttendanceTable table = new AttendanceTable(Tally.joined(tallies));
        List<AttendanceRow> rows = controller ? table.exact() : table.controlled(config.smallestShown());
        return new AttendanceView(
                from,
                to,
                by.name().toLowerCase(Locale.ROOT),
                rows.subList(0, rows.size() - 1),
                rows.getLast(),
                !controller);
    }
}
