package dk.opgang.local.demo;

import java.util.List;

/**
 * The published tables beside what the API answers.
 *
 * @param sundparken residents on benefits between two dates, Horsens
 * @param yearly guidance in Greve Nord and cases in Aalborg Øst, by year
 */
public record DemoTables(FlowComparison sundparken, List<YearlyTable> yearly) {

    public DemoTables {
        yearly = List.copyOf(yearly);
    }

    /** Whether every cell of every table is the published one. */
    public boolean isEqual() {
        return sundparken.isEqual() && yearly.stream().allMatch(YearlyTable::isEqual);
    }
}
