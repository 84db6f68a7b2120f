package dk.opgang.participants.attendance;

import static dk.opgang.participants.attendance.AttendanceRow.ATTENDED;
import static dk.opgang.participants.attendance.AttendanceRow.CONTACTS;
import static dk.opgang.participants.attendance.AttendanceRow.NO_SHOWS;
import static dk.opgang.participants.attendance.AttendanceRow.PCT;

import dk.opgang.participants.contact.Contacts.Tally;
import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attendance by key, with its total. */
final class AttendanceTable {

    static final String TOTAL = "total";
    private static final String NONE = "none";
    private static final List<String> COLUMNS = List.of(CONTACTS, ATTENDED, NO_SHOWS);

    private final List<String> keys;
    private final CountTable counts;

    AttendanceTable(List<Tally> tallies) {
        Map<String, Tally> byKey = new LinkedHashMap<>();
        tallies.forEach(tally -> byKey.put(tally.key() == null ? NONE : tally.key(), tally));
        this.keys = List.copyOf(byKey.keySet());
        this.counts = counts(byKey);
    }

    /** The rows and then the total, whole. */
    List<AttendanceRow> exact() {
        return rows(cell -> OptionalLong.of(counts.value(cell)));
    }

    /** The rows and then the total, without what would tell of few. */
    List<AttendanceRow> controlled(int smallestShown) {
        ControlledTable controlled = new DisclosureControl(smallestShown).control(counts);
        return rows(controlled::shown);
    }

    private List<AttendanceRow> rows(Function<Cell, OptionalLong> shown) {
        return Stream.concat(keys.stream(), Stream.of(TOTAL))
                .map(key -> row(key, shown))
                .toList();
    }

    private AttendanceRow row(String key, Function<Cell, OptionalLong> shown) {
        Map<String, @Nullable Long> numbers = new LinkedHashMap<>();
        List<String> suppressed = new ArrayList<>();
        for (String column : COLUMNS) {
            OptionalLong number = shown.apply(new Cell(key, column));
            numbers.put(column, number.isPresent() ? number.getAsLong() : null);
            if (number.isEmpty()) {
                suppressed.add(column);
            }
        }
        if (suppressed.contains(CONTACTS) || suppressed.contains(NO_SHOWS)) {
            suppressed.add(PCT);
        }
        return new AttendanceRow(
                key,
                numbers.get(CONTACTS),
                numbers.get(ATTENDED),
                numbers.get(NO_SHOWS),
                AttendanceRow.pct(numbers.get(NO_SHOWS), numbers.get(CONTACTS)),
                List.copyOf(suppressed));
    }

    private static CountTable counts(Map<String, Tally> byKey) {
        CountTable.Builder table = CountTable.builder();
        byKey.forEach((key, tally) -> {
            table.count(new Cell(key, ATTENDED), tally.attended());
            table.count(new Cell(key, NO_SHOWS), tally.contacts() - tally.attended());
            table.total(new Cell(key, CONTACTS), tally.contacts());
        });
        long attended = byKey.values().stream().mapToLong(Tally::attended).sum();
        long contacts = byKey.values().stream().mapToLong(Tally::contacts).sum();
        table.total(new Cell(TOTAL, ATTENDED), attended);
        table.total(new Cell(TOTAL, NO_SHOWS), contacts - attended);
        table.total(new Cell(TOTAL, CONTACTS), contacts);
        Stream.concat(byKey.keySet().stream(), Stream.of(TOTAL))
                .forEach(key ->
                        table.sum(new Cell(key, CONTACTS), List.of(new Cell(key, ATTENDED), new Cell(key, NO_SHOWS))));
        COLUMNS.forEach(column -> table.sum(
                new Cell(TOTAL, column),
                byKey.keySet().stream().map(key -> new Cell(key, column)).toList()));
        return table.build();
    }
}
