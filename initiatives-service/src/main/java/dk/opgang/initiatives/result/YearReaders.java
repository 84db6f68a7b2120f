package dk.opgang.initiatives.result;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.Knowledge;
import dk.opgang.platform.disclosure.LinearForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who will read the next edition of a year, and what each of them knows: everybody the earlier editions, those who take part their own
 * facts besides. All editions make one table, with what was added or taken back between any two of them, and with what is left of each
 * count without the reader's own.
 */
final class YearReaders {

    private static final String ALL = "all";
    private static final String OWN = "own";
    private static final String REST = "rest";

    private final List<PublishedYear> before;
    private final List<YearCounts> editions;
    private final int next;

    YearReaders(List<PublishedYear> before, YearCounts counts) {
        this.before = List.copyOf(before);
        this.editions =
                new ArrayList<>(before.stream().map(PublishedYear::counts).toList());
        this.editions.add(counts);
        this.next = before.size();
    }

    /** The columns of the next edition, as cells. */
    List<Cell> candidates() {
        return editions.get(next).all().keySet().stream()
                .map(column -> cell(ALL, next, column))
                .toList();
    }

    /** @param shown names of the next edition that everybody knows already */
    List<Knowledge> all(Set<String> shown) {
        Set<String> insiders = new TreeSet<>();
        editions.forEach(counts -> counts.own().keySet().stream()
                .filter(who -> editions.stream().anyMatch(it -> it.isPartlyOf(who)))
                .forEach(insiders::add));
        List<Knowledge> readers = new ArrayList<>(List.of(knowledge(null, shown)));
        insiders.forEach(who -> readers.add(knowledge(who, shown)));
        return readers;
    }

    private Knowledge knowledge(@Nullable String who, Set<String> shown) {
        CountTable.Builder table = CountTable.builder();
        Set<Cell> known = new LinkedHashSet<>();
        shown.forEach(column -> known.add(cell(ALL, next, column)));
        for (int edition = 0; edition <= next; edition++) {
            int present = edition;
            Map<String, Long> counts =
                    ResultSums.withParts(editions.get(edition).all());
            counts.forEach((name, count) -> table.count(cell(ALL, present, name), count));
            known.addAll(ResultSums.relate(table, row(ALL, edition), counts));
            if (edition < next) {
                before.get(edition).shown().forEach(column -> known.add(cell(ALL, present, column)));
            }
            if (who != null) {
                rest(table, known, edition, who);
            }
        }
        for (int edition = 1; edition <= next; edition++) {
            for (int earlier = 0; earlier < edition; earlier++) {
                changes(table, ALL, earlier, edition, full(earlier), full(edition));
                if (who != null) {
                    changes(table, REST, earlier, edition, rest(earlier, who), rest(edition, who));
                }
            }
        }
        return new Knowledge(table.build(), known);
    }

    /** A count is the reader's own and the rest of it; of its own places a municipality knows that there is no rest. */
    private void rest(CountTable.Builder table, Set<Cell> known, int edition, String who) {
        Map<String, Long> full = full(edition);
        rest(edition, who).forEach((name, count) -> {
            Cell own = cell(OWN, edition, name);
            table.count(own, Objects.requireNonNull(full.get(name)) - count);
            table.count(cell(REST, edition, name), count);
            table.sum(cell(ALL, edition, name), List.of(own, cell(REST, edition, name)));
            known.add(own);
            String place = Places.place(name);
            if (place != null
                    && YearCounts.ofMunicipality(Places.municipality(place)).equals(who)) {
                known.add(cell(REST, edition, name));
            }
        });
    }

    private Map<String, Long> full(int edition) {
        return ResultSums.withParts(editions.get(edition).all());
    }

    /**
     * What is left of each count without the reader's own. What it knows of somebody another may have changed, so that less than nothing
     * may be left, which hides nobody.
     */
    private Map<String, Long> rest(int edition, String who) {
        Map<String, Long> rest = editions.get(edition).hiddenFrom(who);
        rest.values().removeIf(left -> left < 0);
        return rest;
    }

    /**
     * A reader is taken to know whether a count rose or fell and to hold a change in one direction alone possible, which is more than it
     * can know.
     */
    private static void changes(
            CountTable.Builder table,
            String part,
            int earlier,
            int edition,
            Map<String, Long> first,
            Map<String, Long> second) {
        first.forEach((name, count) -> {
            long change = second.getOrDefault(name, count) - count;
            if (change != 0) {
                Cell by = new Cell("change of " + part + " " + earlier + " " + edition, name);
                Cell from = cell(part, earlier, name);
                Cell to = cell(part, edition, name);
                table.count(by, Math.abs(change));
                table.relation(
                        change > 0
                                ? LinearForm.of(List.of(from, by), List.of(to))
                                : LinearForm.of(List.of(to, by), List.of(from)));
            }
        });
    }

    private static Cell cell(String part, int edition, String column) {
        return new Cell(row(part, edition), column);
    }

    private static String row(String part, int edition) {
        return part + " " + edition;
    }
}
