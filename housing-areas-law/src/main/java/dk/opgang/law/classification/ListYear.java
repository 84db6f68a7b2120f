package dk.opgang.law.classification;

import dk.opgang.law.classification.ClassRule.SetName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say about an area on one list, its history left aside.
 *
 * @param prevention null if this law knows no prevention areas
 * @param classes every class of this law that does not ask for a history
 */
public record ListYear(
        LocalDate listDate,
        LawVersion law,
        CriteriaResult main,
        @Nullable CriteriaResult prevention,
        Map<String, ThreeValued> classes) {

    public static ListYear of(LawVersion law, LocalDate listDate, Figures figures) {
        CriteriaResult main = CriteriaResult.of(law.main(), figures, listDate.getYear());
        CriteriaResult prevention =
                law.prevention() == null ? null : CriteriaResult.of(law.prevention(), figures, listDate.getYear());
        return new ListYear(listDate, law, main, prevention, classes(law, main, prevention));
    }

    /** The classes that follow from settled criteria, those that ask for a history left aside. */
    public static Map<String, ThreeValued> classes(
            LawVersion law, CriteriaResult main, @Nullable CriteriaResult prevention) {
        Map<String, ThreeValued> classes = new LinkedHashMap<>();
        for (ClassRule rule : law.classes()) {
            CriteriaResult set = rule.set() == ClassRule.SetName.MAIN ? main : prevention;
            if (rule.consecutive() == null && set != null) {
                classes.put(rule.code(), set.gives(rule, classes));
            }
        }
        return classes;
    }

    /** The criteria of a set; null if this law does not know it. */
    public @Nullable CriteriaResult set(SetName name) {
        return name == SetName.MAIN ? main : prevention;
    }

    /** The criteria of a set that this law knows. */
    public CriteriaResult known(SetName name) {
        return Objects.requireNonNull(set(name), "the law knows no such set");
    }

    /** Whether the area had one of the classes. */
    ThreeValued isOneOf(List<String> codes) {
        ThreeValued met = ThreeValued.FALSE;
        for (String code : codes) {
            met = met.or(classes.getOrDefault(code, ThreeValued.FALSE));
        }
        return met;
    }
}
