package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The exact flow table of an area. */
record FlowTable(List<FlowRow> rows) {

    static final String TOTAL = "total";

    FlowTable {
        rows = List.copyOf(rows);
    }

    /** The table of timelines that hold both reading dates. */
    static FlowTable of(Map<String, ? extends Timeline> people, ReadingDates dates) {
        return new FlowTable(people.entrySet().stream()
                .map(group -> FlowRow.of(group.getKey(), group.getValue(), dates))
                .toList());
    }

    FlowRow total() {
        return rows.stream().reduce(new FlowRow(TOTAL, 0, 0, 0), FlowRow::plus);
    }

    List<FlowRow> withTotal() {
        return Stream.concat(rows.stream(), Stream.of(total())).toList();
    }
}
