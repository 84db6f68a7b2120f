package dk.opgang.housingareas.classification;

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

    /** One list of the run. */
    @Schema(name = "ClassificationHistoryEntry")
    public record Entry(
            LocalDate listDate,
            String lawVersion,

            @Schema(implementation = Boolean.class, nullable = true)
            Truth met) {}

    static History of(LawBook book, ListYear newest, List<String> codes, int needed, FiguresOfLists figures) {
        List<Entry> entries = new ArrayList<>();
        Optional<ListYear> year = Optional.of(newest);
        while (year.isPresent()) {
            ListYear list = year.get();
            Truth met = list.isOneOf(codes);
            entries.add(new Entry(list.listDate(), list.law().version(), met));
            boolean certain = entries.stream().allMatch(entry -> entry.met() == Truth.TRUE);
            year = met == Truth.FALSE || !certain && entries.size() >= needed
                    ? Optional.empty()
                    : book.listBefore(list.listDate())
                            .map(date -> ListYear.of(book.governing(date), date, figures.on(date)));
        }
        return new History(entries);
    }

    /** Whether the class was held on the newest list and those before it, so many in a row. */
    Truth lasted(int lists) {
        if (entries.size() < lists) {
            // Before the first list nobody was on one.
            return Truth.FALSE;
        }
        return entries.stream().limit(lists).map(Entry::met).reduce(Truth.TRUE, Truth::and);
    }

    /** How many lists in a row are certain, the newest included. */
    int certain() {
        return (int)
                entries.stream().takeWhile(entry -> entry.met() == Truth.TRUE).count();
    }
}
