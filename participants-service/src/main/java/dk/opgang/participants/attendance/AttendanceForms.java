package dk.opgang.participants.attendance;

import dk.opgang.participants.contact.ContactKey;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attendance as rows of numbers, for CSV and JSON-stat. What belongs to the earlier period and to the change is called after them. */
final class AttendanceForms {

    private static final String KEY = "key";
    private static final String EARLIER = "comparison.";
    private static final String CHANGE = "change.";

    private static final Text LABEL = new Text("Kontakter og udeblivelser", "Contacts and no-shows");
    private static final Text CONTACTS = new Text("kontakter", "contacts");
    private static final Text PER_CENT = new Text("procent", "per cent");
    private static final Text POINTS = new Text("procentpoint", "percentage points");

    private static final List<Measure> NUMBERS = List.of(
            counted(AttendanceNumbers.CONTACTS, "Kontakter", "Contacts"),
            counted(AttendanceNumbers.ATTENDED, "Fremmøder", "Attended"),
            counted(AttendanceNumbers.NO_SHOWS, "Udeblivelser", "No-shows"),
            counted(AttendanceNumbers.CANCELLED, "Aflysninger", "Cancelled"),
            Measure.persons(AttendanceNumbers.PERSONS, "Borgere", "Persons"),
            new Measure(AttendanceNumbers.PCT, new Text("Andel udeblivelser", "Share of no-shows"), PER_CENT, 1));

    private static final List<Measure> CHANGES = List.of(
            new Measure(CHANGE + "points", new Text("Ændring", "Change"), POINTS, 1),
            new Measure(CHANGE + "pct", new Text("Ændring i procent", "Change in per cent"), PER_CENT, 1),
            new Measure(CHANGE + "low95", new Text("Ændring, mindst", "Change, lowest"), POINTS, 1),
            new Measure(CHANGE + "high95", new Text("Ændring, højst", "Change, highest"), POINTS, 1));

    private AttendanceForms() {}

    static Table table(AttendanceView view) {
        List<AttendanceRow> rows =
                Stream.concat(view.rows().stream(), Stream.of(view.total())).toList();
        return Table.ofPeople(
                LABEL,
                List.of(dimension(view)),
                measures(view.total()),
                rows.stream().map(AttendanceForms::entry).toList());
    }

    private static Measure counted(String name, String da, String en) {
        return new Measure(name, new Text(da, en), CONTACTS, 0);
    }

    private static Dimension dimension(AttendanceView view) {
        ContactKey by = ContactKey.of(view.by()).orElseThrow();
        Map<String, Text> labels = new LinkedHashMap<>();
        view.rows().forEach(row -> labels.put(row.key(), label(by, row.key())));
        labels.put(AttendanceTable.TOTAL, new Text("I alt", "Total"));
        return new Dimension(KEY, nameOf(by), by.isTime() ? Role.TIME : Role.PLAIN, labels);
    }

    private static Text nameOf(ContactKey by) {
        return switch (by) {
            case PLACE -> new Text("Mødested", "Place of contact");
            case KIND -> new Text("Kontaktens art", "Kind of contact");
            case INITIATIVE -> new Text("Indsats", "Initiative");
            case HOUSING_AREA -> new Text("Boligområde", "Housing area");
            case MONTH -> new Text("Måned", "Month");
            case QUARTER -> new Text("Kvartal", "Quarter");
            case YEAR -> new Text("År", "Year");
            case BENEFIT_GROUP -> new Text("Ydelsesgruppe", "Benefit group");
        };
    }

    private static Text label(ContactKey by, String key) {
        Text itself = AttendanceTable.NONE.equals(key) ? new Text("Ingen", "None") : new Text(key, key);
        return switch (by) {
            case PLACE -> labelIn("contact-places", key, itself);
            case KIND -> labelIn("contact-kinds", key, itself);
            case BENEFIT_GROUP -> labelIn("benefit-groups", key, itself);
            case INITIATIVE, HOUSING_AREA, MONTH, QUARTER, YEAR -> itself;
        };
    }

    private static Text labelIn(String list, String code, Text otherwise) {
        return CodeList.load(list).find(code).map(found -> found.labels()).orElse(otherwise);
    }

    private static List<Measure> measures(AttendanceRow row) {
        List<Measure> measures = new ArrayList<>(NUMBERS);
        if (row.comparison() != null) {
            NUMBERS.forEach(it -> measures.add(new Measure(
                    EARLIER + it.name(),
                    new Text(it.label().da() + ", før", it.label().en() + ", before"),
                    it.unit(),
                    it.decimals())));
            measures.addAll(CHANGES);
        }
        return measures;
    }

    private static Entry entry(AttendanceRow row) {
        List<@Nullable Number> values = new ArrayList<>(values(row.numbers()));
        List<String> suppressed = new ArrayList<>(row.numbers().suppressed());
        AttendanceNumbers earlier = row.comparison();
        AttendanceChange change = row.change();
        if (earlier != null && change != null) {
            values.addAll(values(earlier));
            earlier.suppressed().forEach(name -> suppressed.add(EARLIER + name));
            values.add(change.points());
            values.add(change.pct());
            values.add(change.low95());
            values.add(change.high95());
        }
        return Entry.of(List.of(row.key()), values, suppressed);
    }

    private static List<@Nullable Number> values(AttendanceNumbers numbers) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(numbers.contacts());
        values.add(numbers.attended());
        values.add(numbers.noShows());
        values.add(numbers.cancelled());
        values.add(numbers.persons());
        values.add(numbers.noShowPct());
        return values;
    }
}
