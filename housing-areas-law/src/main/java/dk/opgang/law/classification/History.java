package dk.opgang.law.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The run of lists, newest first, on which an area had a class under the law of each list. It ends with the first list on which it
 * certainly had not, with the first list that the law knows, or where older lists can neither lengthen nor settle it.
 */
public record History(List<Entry> entries) {

    /**
     * One list of the run.
     *
     * @param met null if figures are missing, and on a list from before the area existed: no law says whether the years of those that
     *     it follows are its own
     */
    @Schema(name = "ClassificationHistoryEntry")
    public record Entry(
            LocalDate listDate,
            String lawVersion,

            @Schema(implementation = Boolean.class, nullable = true)
            ThreeValued met,

            boolean areaExisted) {}

    static History of(LawBook book, ListYear newest, List<String> codes, int needed, FiguresOfLists figures) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(newest, codes));
        boolean certain = entries.getFirst().met() == ThreeValued.TRUE;
        Optional<LocalDate> list = book.listBefore(newest.listDate());
        while (list.isPresent()
                && entries.getLast().met() != ThreeValued.FALSE
                && (certain || entries.size() < needed)) {
            LocalDate date = list.get();
            entries.add(
                    figures.existedOn(date)
                            ? entry(ListYear.of(book.governing(date), date, figures.on(date)), codes)
                            : new Entry(date, book.governing(date).version(), ThreeValued.UNKNOWN, false));
            certain = certain && entries.getLast().met() == ThreeValued.TRUE;
            list = book.listBefore(date);
        }
        return new History(entries);
    }

    private static Entry entry(ListYear list, List<String> codes) {
        return new Entry(list.listDate(), list.law().version(), list.isOneOf(codes), true);
    }

    /** Whether the class was held on the newest list and those before it, so many in a row. */
    ThreeValued lasted(int lists) {
        if (entries.size() < lists) {
            // Before the first list nobody was on one.
            return ThreeValued.FALSE;
        }
        return entries.stream().limit(lists).map(Entry::met).reduce(ThreeValued.TRUE, ThreeValued::and);
    }

    /** How many lists in a row are certain, the newest included. */
    public int certain() {
        return (int) entries.stream()
                .takeWhile(entry -> entry.met() == ThreeValued.TRUE)
                .count();
    }
}
