package dk.opgang.housingareas.law.classification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Truth> classes) {

    public static ListYear of(LawVersion law, LocalDate listDate, Figures figures) {
        CriteriaResult main = CriteriaResult.of(law.main(), figures, listDate.getYear());
        CriteriaResult prevention =
                law.prevention() == null ? null : CriteriaResult.of(law.prevention(), figures, listDate.getYear());
        return new ListYear(listDate, law, main, prevention, classes(law, main, prevention));
    }

    /** The classes that follow from settled criteria, those that ask for a history left aside. */
    public static Map<String, Truth> classes(LawVersion law, CriteriaResult main, @Nullable CriteriaResult prevention) {
        Map<String, Truth> classes = new LinkedHashMap<>();
        for (ClassRule rule : law.classes()) {
            CriteriaResult set = rule.set() == ClassRule.SetName.MAIN ? main : prevention;
            if (rule.consecutive() == null && set != null) {
                classes.put(rule.code(), set.gives(rule, classes));
            }
        }
        return classes;
    }

    /** Whether the area had one of the classes. */
    Truth isOneOf(List<String> codes) {
        Truth truth = Truth.FALSE;
        for (String code : codes) {
            truth = truth.or(classes.getOrDefault(code, Truth.FALSE));
        }
        return truth;
    }
}
