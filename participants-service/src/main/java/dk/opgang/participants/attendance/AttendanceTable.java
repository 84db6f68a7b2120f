package dk.opgang.participants.attendance;

import static dk.opgang.participants.attendance.AttendanceNumbers.ATTENDED;
import static dk.opgang.participants.attendance.AttendanceNumbers.CANCELLED;
import static dk.opgang.participants.attendance.AttendanceNumbers.CONTACTS;
import static dk.opgang.participants.attendance.AttendanceNumbers.NO_SHOWS;
import static dk.opgang.participants.attendance.AttendanceNumbers.PERSONS;

import dk.opgang.participants.contact.Tally;
import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attendance by key, with its total. */
final class AttendanceTable {

    static final String TOTAL = "total";
    static final String NONE = "none";

    /** What is left out stands in the table that is controlled as one row, so that its sum is safe as well. */
    private static final String REST = "rest";

    private static final List<String> PARTS = List.of(ATTENDED, NO_SHOWS, CANCELLED);
    private static final List<String> ADDED = List.of(CONTACTS, ATTENDED, NO_SHOWS, CANCELLED);

    private final Map<String, Tally> rows;
    private final Tally total;

    /**
     * @param rows by key, in order
     * @param persons with how many participants all contacts were: one may stand in several rows
     */
    AttendanceTable(Map<String, Tally> rows, long persons) {
        this.rows = new LinkedHashMap<>(rows);
        this.total = sum(TOTAL, rows.values(), persons);
    }

    /** The rows and then the total, whole. */
    Map<String, AttendanceNumbers> exact() {
        Map<String, AttendanceNumbers> numbers = new LinkedHashMap<>();
        rows.forEach((key, row) -> numbers.put(key, AttendanceNumbers.of(name -> count(row, name))));
        numbers.put(TOTAL, AttendanceNumbers.of(name -> count(total, name)));
        return numbers;
    }

    /** The rows and then the total, without what would tell of few contacts or of few persons. */
    Map<String, AttendanceNumbers> controlled(int smallestShown) {
        Set<String> hidden = FewPersons.hidden(rows, smallestShown);
        boolean totalShown = FewPersons.isNobodyOr(total, smallestShown);
        ControlledTable controlled = new DisclosureControl(smallestShown).control(counts(hidden));
        Map<String, AttendanceNumbers> numbers = new LinkedHashMap<>();
        rows.forEach((key, row) -> numbers.put(key, controlled(controlled, key, row, !hidden.contains(key))));
        numbers.put(TOTAL, controlled(controlled, TOTAL, total, totalShown));
        return numbers;
    }

    private static AttendanceNumbers controlled(ControlledTable table, String key, Tally row, boolean isShown) {
        return AttendanceNumbers.of(name -> isShown ? shown(table, key, row, name) : null);
    }

    private static @Nullable Long shown(ControlledTable table, String key, Tally row, String name) {
        if (name.equals(PERSONS)) {
            return row.persons();
        }
        OptionalLong number = table.shown(new Cell(key, name));
        return number.isPresent() ? number.getAsLong() : null;
    }

    private CountTable counts(Set<String> hidden) {
        Map<String, Tally> open = new LinkedHashMap<>(rows);
        open.keySet().removeAll(hidden);
        if (!hidden.isEmpty()) {
            open.put(REST, sum(REST, hidden.stream().map(rows::get).toList(), 0));
        }
        CountTable.Builder table = CountTable.builder();
        open.forEach((key, row) -> PARTS.forEach(part -> table.count(new Cell(key, part), count(row, part))));
        open.forEach((key, row) -> table.total(new Cell(key, CONTACTS), row.contacts()));
        ADDED.forEach(name -> table.total(new Cell(TOTAL, name), count(total, name)));
        open.keySet().forEach(key -> table.sum(new Cell(key, CONTACTS), cells(key)));
        table.sum(new Cell(TOTAL, CONTACTS), cells(TOTAL));
        ADDED.forEach(name -> table.sum(
                new Cell(TOTAL, name),
                open.keySet().stream().map(key -> new Cell(key, name)).toList()));
        return table.build();
    }

    private static List<Cell> cells(String key) {
        return PARTS.stream().map(part -> new Cell(key, part)).toList();
    }

    private static Tally sum(String key, Collection<Tally> rows, long persons) {
        return new Tally(
                key,
                rows.stream().mapToLong(Tally::attended).sum(),
                rows.stream().mapToLong(Tally::noShows).sum(),
                rows.stream().mapToLong(Tally::cancelled).sum(),
                persons);
    }

    private static long count(Tally row, String name) {
        return switch (name) {
            case CONTACTS -> row.contacts();
            case ATTENDED -> row.attended();
            case NO_SHOWS -> row.noShows();
            case CANCELLED -> row.cancelled();
            case PERSONS -> row.persons();
            default -> throw new IllegalArgumentException("No number of contacts is called " + name);
        };
    }
}
