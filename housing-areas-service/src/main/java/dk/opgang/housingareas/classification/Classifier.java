package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.classification.Classification.ClassStatus;
import dk.opgang.housingareas.classification.Classification.Prevention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Classifies areas under the law of each list (almenboligloven §§ 61 a and 61 b). Holds no state but the law. */
public final class Classifier {

    private final LawBook book;

    Classifier(LawBook book) {
        this.book = book;
    }

    /** A classifier under all versions of the law that the data files hold. */
    public static Classifier load() {
        return new Classifier(LawBook.load());
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
        LawVersion law = book.governing(listDate);
        ListYear year = ListYear.of(law, listDate, figures.on(listDate));
        ClassRule.Consecutive lasting = lasting(law);
        History history = History.of(book, year, lasting.of(), lasting.years(), figures);
        Map<String, Truth> classes = withHistory(year, history);
        CriteriaResult prevention = year.prevention();
        return new Classification(
                listDate,
                law.version(),
                law.title(),
                named(classes),
                !classes.containsValue(Truth.UNKNOWN),
                classes.entrySet().stream()
                        .map(it -> new ClassStatus(it.getKey(), it.getValue()))
                        .toList(),
                sizeAndCounted(year.main()),
                year.main().gate(),
                prevention == null ? null : new Prevention(sizeAndCounted(prevention), prevention.gate()),
                history.certain(),
                history.entries(),
                new NearMisses(year).find(),
                law.notes());
    }

    /** The run that the strictest class asks for; for an older law, which has none, that of its own classes. */
    private static ClassRule.Consecutive lasting(LawVersion law) {
        return law.classes().stream()
                .flatMap(rule -> Stream.ofNullable(rule.consecutive()))
                .findFirst()
                .orElseGet(() -> new ClassRule.Consecutive(
                        1, law.classes().stream().map(ClassRule::code).toList()));
    }

    private static Map<String, Truth> withHistory(ListYear year, History history) {
        Map<String, Truth> classes = new LinkedHashMap<>();
        for (ClassRule rule : year.law().classes()) {
            if (rule.consecutive() == null) {
                classes.put(rule.code(), year.classes().getOrDefault(rule.code(), Truth.FALSE));
            } else {
                // A run of lists settles it; on this list itself the class is then held as well.
                classes.put(rule.code(), history.lasted(rule.consecutive().years()));
            }
        }
        return classes;
    }

    private static List<String> named(Map<String, Truth> classes) {
        List<String> certain = classes.entrySet().stream()
                .filter(it -> it.getValue() == Truth.TRUE)
                .map(Map.Entry::getKey)
                .toList();
        if (!certain.isEmpty()) {
            return certain;
        }
        return List.of(classes.containsValue(Truth.UNKNOWN) ? Classification.UNDETERMINED : Classification.NONE);
    }

    private static List<CriterionResult> sizeAndCounted(CriteriaResult set) {
        List<CriterionResult> results = new ArrayList<>();
        results.add(set.residents());
        results.addAll(set.counted());
        return results;
    }
}
