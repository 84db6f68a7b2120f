package dk.opgang.law.classification;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Classifies areas under the law of each list (almenboligloven §§ 61 a and 61 b). Holds no state but the law. */
public final class Classifier {

    private static final Classifier LOADED = new Classifier(LawBook.load());

    private final LawBook book;

    Classifier(LawBook book) {
        this.book = book;
    }

    /** A classifier under all versions of the law that the data files hold; always the same one. */
    public static Classifier load() {
        return LOADED;
    }

    /** The list in force on a day; empty before the first one. */
    public Optional<LocalDate> listInForce(LocalDate day) {
        return book.listInForce(day);
    }

    /** The list after another one; empty if the law knows none. */
    public Optional<LocalDate> listAfter(LocalDate listDate) {
        return book.listAfter(listDate);
    }

    /**
     * The law that governs a list.
     *
     * @throws java.time.DateTimeException if there is no list on that day
     */
    public LawVersion governing(LocalDate listDate) {
        return book.governing(listDate);
    }

    /**
     * The class of an area on a list.
     *
     * @param listDate the day of a list
     * @throws java.time.DateTimeException if there is no list on that day
     */
    public Classification classify(LocalDate listDate, FiguresOfLists figures) {
        return stand(listDate, figures).explained();
    }

    /**
     * The same without its reasons.
     *
     * @throws java.time.DateTimeException if there is no list on that day
     */
    public ClassesOnList stand(LocalDate listDate, FiguresOfLists figures) {
        LawVersion law = book.governing(listDate);
        ListYear year = ListYear.of(law, listDate, figures.on(listDate));
        ClassRule.Consecutive lasting = lasting(law);
        return ClassesOnList.of(year, History.of(book, year, lasting.of(), lasting.years(), figures));
    }

    /** How many lists the longest run takes that the law of a list asks for. */
    public int run(LocalDate listDate) {
        return lasting(book.governing(listDate)).years();
    }

    /** The figures of an area that a list and those before it read, so many in all; fewer if there were fewer. */
    public List<LawVersion.Figure> reads(LocalDate listDate, int lists) {
        Set<LawVersion.Figure> figures = new LinkedHashSet<>();
        Optional<LocalDate> list = Optional.of(listDate);
        for (int i = 0; i < lists && list.isPresent(); i++) {
            LocalDate date = list.get();
            figures.addAll(book.governing(date).reads(date.getYear()));
            list = book.listBefore(date);
        }
        return List.copyOf(figures);
    }

    /** The run that the strictest class asks for; for an older law, which has none, that of its own classes. */
    private static ClassRule.Consecutive lasting(LawVersion law) {
        return law.classes().stream()
                .flatMap(rule -> Stream.ofNullable(rule.consecutive()))
                .findFirst()
                .orElseGet(() -> new ClassRule.Consecutive(
                        1, law.classes().stream().map(ClassRule::code).toList()));
    }
}
