package dk.opgang.law.classification;

import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Gap;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The criteria of one area on one list as a table: what each is held against, and whether it is met. */
final class CriteriaTable {

    private static final Text LABEL = new Text("Boligområdets kriterier", "Criteria of the housing area");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> criteria = new LinkedHashSet<>();

    private CriteriaTable() {}

    static Table of(Classification classification) {
        CriteriaTable table = new CriteriaTable();
        table.add(ClassRule.SetName.MAIN.code(), classification.criteria(), Stream.ofNullable(classification.gate()));
        Classification.Prevention prevention = classification.prevention();
        if (prevention != null) {
            table.add(ClassRule.SetName.PREVENTION.code(), prevention.criteria(), Stream.ofNullable(prevention.gate()));
        }
        return new Table(
                LABEL,
                List.of(CriterionColumns.sets(), CriterionColumns.criteria(table.criteria)),
                CriterionColumns.MEASURES,
                List.of("operator", "thresholdSource", "source", "confidence"),
                table.entries,
                Set.of(Gap.UNDETERMINED));
    }

    private void add(String set, List<CriterionResult> counted, Stream<CriterionResult> gate) {
        Stream.concat(counted.stream(), gate).forEach(it -> {
            criteria.add(it.criterion());
            entries.add(Entry.open(
                    List.of(set, it.criterion()),
                    CriterionColumns.values(it.value(), it.threshold(), it.distance(), it.met()),
                    Arrays.asList(it.operator().code(), it.thresholdSource(), it.source(), it.confidence()),
                    CriterionColumns.open(it.value(), it.threshold(), it.met())));
        });
    }
}
