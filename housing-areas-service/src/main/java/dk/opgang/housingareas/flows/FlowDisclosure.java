package dk.opgang.housingareas.flows;

import static dk.opgang.housingareas.flows.FlowColumn.BASELINE;
import static dk.opgang.housingareas.flows.FlowColumn.CLOSED;
import static dk.opgang.housingareas.flows.FlowColumn.NET;
import static dk.opgang.housingareas.flows.FlowColumn.NEW;
import static dk.opgang.housingareas.flows.FlowColumn.STATUS;

import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.disclosure.LinearForm;
import java.util.List;

/** Makes a flow table fit to be published: tells the disclosure control which sums hold between its numbers. */
final class FlowDisclosure {

    private static final List<FlowColumn> COUNTS = List.of(BASELINE, NEW, CLOSED, STATUS);

    private final DisclosureControl control;

    FlowDisclosure(DisclosureControl control) {
        this.control = control;
    }

    ControlledTable control(FlowTable table) {
        CountTable.Builder counts = CountTable.builder();
        FlowRow total = table.total();
        table.rows().forEach(row -> {
            COUNTS.forEach(column -> counts.count(column.in(row.benefitGroup()), column.of(row)));
            relate(counts, row.benefitGroup());
        });
        for (FlowColumn column : COUNTS) {
            counts.total(column.in(FlowTable.TOTAL), column.of(total));
            counts.sum(
                    column.in(FlowTable.TOTAL),
                    table.rows().stream()
                            .map(row -> column.in(row.benefitGroup()))
                            .toList());
        }
        relate(counts, FlowTable.TOTAL);
        return control.control(counts.build());
    }

    private static void relate(CountTable.Builder counts, String row) {
        counts.relation(LinearForm.of(List.of(BASELINE.in(row), NEW.in(row)), List.of(CLOSED.in(row), STATUS.in(row))));
        counts.derived(
                NET.in(row),
                LinearForm.of(List.of(NEW.in(row)), List.of(CLOSED.in(row))),
                LinearForm.of(List.of(STATUS.in(row)), List.of(BASELINE.in(row))));
    }
}
