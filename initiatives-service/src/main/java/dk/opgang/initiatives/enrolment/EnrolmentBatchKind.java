package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Batches of enrolments: a municipality's whole list at once, or the changes of a night. */
@Singleton
class EnrolmentBatchKind extends SlicedBatchKind<EnrolmentRow> {

    private static final int TOLD_MAX = 4_000;

    private final EnrolmentRemovals removals;
    private final KnownParticipants participants;

    EnrolmentBatchKind(EnrolmentSlices slices, EnrolmentRemovals removals, KnownParticipants participants) {
        super("enrolments", EnrolmentRow.class, slices::apply);
        this.removals = removals;
        this.participants = participants;
    }

    @Override
    public int maxLength(String column) {
        return column.equals("told") ? TOLD_MAX : super.maxLength(column);
    }

    @Override
    public List<Fault> furtherFaults(EnrolmentRow partly) {
        return EnrolmentSliceCheck.byRulesAlone(partly);
    }

    @Override
    public void fetchFor(List<EnrolmentRow> rows) {
        participants.fetch(rows.stream()
                .map(EnrolmentRow::participantId)
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
