package dk.opgang.housingareas.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Flow tables one after the other, each beginning with the status of the one before.
 *
 * @param interval {@code month} or {@code quarter}
 * @param roundedTo the step in which all numbers are told, if they are rounded
 */
record FlowSeriesView(
        UUID housingAreaId,
        LocalDate from,
        LocalDate to,
        String interval,
        List<Step> periods,
        boolean disclosureControlled,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer roundedTo)
        implements Tabular {

    /** The table of one step. */
    @Schema(name = "FlowsOfPeriod")
    record Step(LocalDate from, LocalDate to, List<FlowsView.Row> rows, FlowsView.Row total) {

        static Step of(FlowsView table) {
            return new Step(table.from(), table.to(), table.rows(), table.total());
        }

        /** The step as one key: its first and its last day. */
        String key() {
            return from + "/" + to;
        }
    }

    @Override
    public Table table() {
        return FlowForms.table(this);
    }

    @Override
    public boolean sameForAll() {
        return disclosureControlled;
    }
}
