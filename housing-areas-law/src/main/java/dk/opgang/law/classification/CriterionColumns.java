package dk.opgang.law.classification;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tables of criteria have in common: what a criterion is held against, how far it is from it, and whether it is met. */
public final class CriterionColumns {

    public static final List<Measure> MEASURES = List.of(
            Measure.ofIndicator("value", "Værdi", "Value"),
            Measure.ofIndicator("threshold", "Grænse", "Threshold"),
            Measure.ofIndicator("distance", "Afstand", "Distance"),
            Measure.statement("met", new Text("Opfyldt", "Met")));

    private static final CodeList INDICATORS = CodeList.load("indicators");

    private CriterionColumns() {}

    /** The two sets of criteria by their codes. */
    public static Dimension sets() {
        Map<String, Text> sets = new LinkedHashMap<>();
        sets.put(ClassRule.SetName.MAIN.code(), new Text("Udsatte boligområder", "Exposed housing areas"));
        sets.put(ClassRule.SetName.PREVENTION.code(), new Text("Forebyggelsesområder", "Prevention areas"));
        return new Dimension("set", new Text("Kriterier for", "Criteria of"), Dimension.Role.PLAIN, sets);
    }

    /** The criteria that occur. */
    public static Dimension criteria(Collection<String> codes) {
        return Dimension.of("criterion", INDICATORS, codes.stream().distinct().toList());
    }

    public static List<@Nullable Number> values(
            @Nullable BigDecimal value,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal distance,
            ThreeValued met) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(value);
        values.add(threshold);
        values.add(distance);
        values.add(met.asNumber());
        return values;
    }

    /** Those of the numbers that follow from figures of which some are missing. */
    public static List<String> open(@Nullable BigDecimal value, @Nullable BigDecimal threshold, ThreeValued met) {
        List<String> open = new ArrayList<>();
        if (value == null) {
            open.add("value");
        }
        if (threshold == null) {
            open.add("threshold");
        }
        if (value == null || threshold == null) {
            open.add("distance");
        }
        if (met == ThreeValued.UNKNOWN) {
            open.add("met");
        }
        return open;
    }
}
