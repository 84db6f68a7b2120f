package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.initiatives.reportedfigure.ReportedFigureView;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The results of all initiatives that a filter means, with the filter.
 *
 * @param disclosureControlled whether it was taken together from what was published of each
 * @param columns what stands in the rows, and what was reported beside them
 * @param total the whole period in one row, in which everybody counts once; null to whoever sees the controlled table
 * @param reported figures that others have published; they are added to nothing
 * @param names of what rows are told apart by, for the labels of tables
 */
@Schema(name = "Results")
public record ResultsAcross(
        @Nullable String templateKey,
        @Nullable String municipalityCode,
        @Nullable UUID housingAreaId,
        @Nullable UUID initiativeId,
        String by,
        boolean disclosureControlled,
        List<ResultColumn> columns,
        List<ResultTable.Row> rows,
        @JsonInclude(JsonInclude.Include.ALWAYS) ResultTable.@Nullable Row total,
        List<ReportedFigureView> reported,
        @JsonIgnore Map<String, String> names)
        implements Tabular {

    static ResultsAcross of(
            ResultFilter filter, CountedTable counted, List<ResultColumn> columns, List<ReportedFigureView> figures) {
        return new ResultsAcross(
                filter.templateKey(),
                filter.municipalityCode(),
                filter.housingAreaId(),
                filter.initiativeId(),
                counted.by(),
                counted.disclosureControlled(),
                Reported.beside(columns, figures),
                counted.rows(),
                counted.total(),
                figures,
                counted.names());
    }

    @Override
    public Table table() {
        return ResultTables.of(by, columns, rows, names);
    }

    @Override
    public boolean sameForAll() {
        return false;
    }
}
