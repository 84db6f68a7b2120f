package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Cell;
import java.util.function.ToLongFunction;

/** The columns of a flow table by their public names. */
enum FlowColumn {
    BASELINE("baseline", FlowRow::baseline),
    NEW("new", FlowRow::opened),
    CLOSED("closed", FlowRow::closed),
    NET("net", FlowRow::net),
    STATUS("status", FlowRow::status);

    private final String publicName;
    private final ToLongFunction<FlowRow> value;

    FlowColumn(String publicName, ToLongFunction<FlowRow> value) {
        this.publicName = publicName;
        this.value = value;
    }

    String publicName() {
        return publicName;
    }

    long of(FlowRow row) {
        return value.applyAsLong(row);
    }

    Cell in(String row) {
        return new Cell(row, publicName);
    }
}
