package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Batches of placements: checked in memory by the rules of the single path, then merged by set. */
@Singleton
class PlacementBatchKind extends SlicedBatchKind<PlacementRow> {

    private final PlacementSlices slices;
    private final PlacementRemovals removals;
    private final KnownParticipants participants;

    PlacementBatchKind(PlacementSlices slices, KnownParticipants participants, PlacementRemovals removals) {
        super("placements", PlacementRow.class, slices::apply);
        this.removals = removals;
        this.slices = slices;
        this.participants = participants;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of(
                "employer.cvr", "employerCvr",
                "employer.name", "employerName",
                "employer.kind", "employerKind",
                "employer.pNumber", "employerPNumber",
                "occupation.code", "occupationCode",
                "occupation.label", "occupationLabel",
                "outcome.kind", "outcome",
                "outcome.on", "outcomeOn");
    }

    @Override
    public List<Fault> furtherFaults(PlacementRow partly) {
        return slices.faultsByRulesAlone(partly);
    }

    @Override
    public void fetchFor(List<PlacementRow> rows) {
        participants.fetch(rows.stream()
                .map(PlacementRow::participantId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    @Override
    public boolean takesRemovals() {
        return true;
    }

    @Override
    public List<String> removalColumns() {
        return List.of("removed", "withdrawn");
    }

    @Override
    public void remove(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        removals.apply(context, rows);
    }
}
