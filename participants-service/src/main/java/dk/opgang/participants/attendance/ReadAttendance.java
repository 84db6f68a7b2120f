package dk.opgang.participants.attendance;

import dk.opgang.participants.contact.ContactFilter;
import dk.opgang.participants.contact.ContactKey;
import dk.opgang.participants.contact.Contacts;
import dk.opgang.participants.contact.ContactsOfNobody;
import dk.opgang.participants.contact.Tally;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts who came and who did not: exact to a municipality, of its own participants, those included who were erased; to others of the
 * contacts that consents show them, controlled.
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
    AttendanceView read(Caller caller, AttendanceParams params) {
        LocalDate from = params.period().from();
        Map<String, Tally> now = tallies(caller, params, params.period(), from);
        Map<String, Tally> earlier = params.compared()
                .map(period -> tallies(caller, params, period, from))
                .orElse(Map.of());
        List<String> keys = Stream.concat(now.keySet().stream(), earlier.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, AttendanceNumbers> shown = shown(caller, params, params.period(), keys, now);
        Map<String, AttendanceNumbers> compared = params.compared()
                .map(period -> shown(caller, params, period, keys, earlier))
                .orElse(Map.of());
        return new AttendanceView(
                from,
                Objects.requireNonNull(params.to()),
                params.key().code(),
                params.compareFrom(),
                params.compareTo(),
                keys.stream().map(key -> row(key, shown, compared)).toList(),
                row(AttendanceTable.TOTAL, shown, compared),
                !isController(caller));
    }

    private static AttendanceRow row(
            String key, Map<String, AttendanceNumbers> now, Map<String, AttendanceNumbers> earlier) {
        return AttendanceRow.of(key, Objects.requireNonNull(now.get(key)), earlier.get(key));
    }

    /** @param from the first day of the period in which the keys are told */
    private Map<String, Tally> tallies(Caller caller, AttendanceParams params, Period days, LocalDate from) {
        ContactKey by = params.key();
        ContactFilter filter = params.filter(days);
        SortedMap<String, Tally> byKey = new TreeMap<>();
        Stream.concat(
                        contacts.tally(caller, by, filter).stream(),
                        caller.municipality().stream().flatMap(code -> erased.tally(code, by, filter).stream()))
                .forEach(tally -> byKey.merge(key(by, tally.key(), days.from(), from), tally, Tally::and));
        return byKey;
    }

    private static String key(ContactKey by, @Nullable String key, LocalDate first, LocalDate from) {
        return key == null ? AttendanceTable.NONE : by.moved(key, first, from);
    }

    private Map<String, AttendanceNumbers> shown(
            Caller caller, AttendanceParams params, Period days, List<String> keys, Map<String, Tally> tallies) {
        SortedMap<String, Tally> rows = new TreeMap<>(tallies);
        keys.forEach(key -> rows.putIfAbsent(key, new Tally(key, 0, 0, 0, 0)));
        AttendanceTable table = new AttendanceTable(rows, persons(caller, params.filter(days)));
        return isController(caller) ? table.exact() : table.controlled(config.smallestShown());
    }

    private long persons(Caller caller, ContactFilter filter) {
        return contacts.persons(caller, filter)
                + caller.municipality()
                        .map(code -> erased.persons(code, filter))
                        .orElse(0L);
    }

    private static boolean isController(Caller caller) {
        return caller.municipality().isPresent();
    }
}
