package dk.opgang.law.classification;

import dk.opgang.law.classification.Classification.ClassStatus;
import dk.opgang.law.classification.Classification.NearMiss;
import dk.opgang.law.classification.Classification.Prevention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands on a list, not explained yet: for the whole country that is all that is asked.
 *
 * @param year what the figures of the list say
 * @param history the run of lists that it ends
 * @param classes every class of the law of the list
 */
public record ClassesOnList(ListYear year, History history, Map<String, ThreeValued> classes) {

    static ClassesOnList of(ListYear year, History history) {
        Map<String, ThreeValued> classes = new LinkedHashMap<>();
        for (ClassRule rule : year.law().classes()) {
            if (rule.consecutive() == null) {
                classes.put(rule.code(), year.classes().getOrDefault(rule.code(), ThreeValued.FALSE));
            } else {
                // A run of lists settles it; on this list itself the class is then held as well.
                classes.put(rule.code(), history.lasted(rule.consecutive().years()));
            }
        }
        return new ClassesOnList(year, history, classes);
    }

    /** The classes that the area certainly has; {@code none} or {@code undetermined} if there is none. */
    public List<String> named() {
        List<String> certain = classes.entrySet().stream()
                .filter(it -> it.getValue() == ThreeValued.TRUE)
                .map(Map.Entry::getKey)
                .toList();
        if (!certain.isEmpty()) {
            return certain;
        }
        return List.of(isDetermined() ? Classification.NONE : Classification.UNDETERMINED);
    }

    public boolean isDetermined() {
        return !classes.containsValue(ThreeValued.UNKNOWN);
    }

    /** Whether it certainly has a class. */
    public boolean hasClass() {
        return classes.containsValue(ThreeValued.TRUE);
    }

    public List<NearMiss> nearMisses() {
        return new NearMisses(year).find();
    }

    /** How many lists had a say, this one included: those before it have one as long as a run cannot be ruled out. */
    public int listsAsked() {
        return history.entries().size();
    }

    /** Whether a search for the class finds the area. */
    public boolean isListedAs(String code) {
        return Classification.UNDETERMINED.equals(code) ? !isDetermined() : named().contains(code);
    }

    /** With its reasons. */
    public Classification explained() {
        LawVersion law = year.law();
        CriteriaResult prevention = year.prevention();
        return new Classification(
                year.listDate(),
                law.version(),
                law.title(),
                named(),
                isDetermined(),
                classes.entrySet().stream()
                        .map(it -> new ClassStatus(it.getKey(), it.getValue()))
                        .toList(),
                sizeAndCounted(year.main()),
                explained(year.main().gate()),
                prevention == null ? null : new Prevention(sizeAndCounted(prevention), explained(prevention.gate())),
                history.certain(),
                history.entries(),
                nearMisses(),
                law.notes(),
                null,
                false);
    }

    private static List<CriterionResult> sizeAndCounted(CriteriaResult set) {
        List<CriterionResult> results = new ArrayList<>();
        results.add(set.residents().explained());
        set.counted().forEach(it -> results.add(it.explained()));
        return results;
    }

    private static @Nullable CriterionResult explained(@Nullable CriterionOutcome criterion) {
        return criterion == null ? null : criterion.explained();
    }
}
