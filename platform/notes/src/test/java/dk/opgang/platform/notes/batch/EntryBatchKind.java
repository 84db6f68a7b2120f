package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.batch.merge.StagedColumn.date;
import static dk.opgang.platform.batch.merge.StagedColumn.decimal;
import static dk.opgang.platform.batch.merge.StagedColumn.text;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.transaction.Errands;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Entries by set: rules in memory, one COPY, one merge. */
@Singleton
class EntryBatchKind implements BatchKind<EntryRow> {

    private static final Fault NEGATIVE =
            new Fault("/amount", "negative-amount", new Text("Beløbet er mindst 0", "The amount is at least 0"));

    private static final MergePlan<BatchRow<EntryRow>> MERGE = MergePlan.<BatchRow<EntryRow>>into(
                    "entries", row -> Ids.next())
            .common("tenant")
            .key(text("source_system", row -> row.value().sourceSystem()), text("source_id", row -> row.value()
                    .sourceId()))
            .told(
                    date("day", row -> row.value().day()),
                    decimal("amount", row -> row.value().amount()),
                    text("text", row -> row.value().text()))
            .build();

    /** How often the service that is asked about some rows does not answer yet. */
    static final AtomicInteger UNANSWERED = new AtomicInteger();

    private final Errands errands;

    EntryBatchKind(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public void fetchFor(List<EntryRow> rows) {
        if (UNANSWERED.getAndDecrement() > 0) {
            throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE);
        }
    }

    @Override
    public Class<EntryRow> rowType() {
        return EntryRow.class;
    }

    @Override
    public boolean takesRemovals() {
        return true;
    }

    @Override
    public void remove(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        String sql = "delete from entries where tenant = opgang_tenant() and source_system = ? and source_id = ?";
        try (PreparedStatement delete = context.connection().prepareStatement(sql)) {
            for (BatchRow<RowKey> row : rows) {
                delete.setString(1, row.value().text(0));
                delete.setString(2, row.value().text(1));
                if (delete.executeUpdate() == 1) {
                    row.removed();
                } else {
                    row.nothingToRemove();
                }
            }
        }
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<EntryRow>> rows) throws SQLException {
        for (BatchRow<EntryRow> row : rows) {
            if ("asks".equals(row.value().text())) {
                errands.before(List.of(row.number()), _ -> fetchFor(List.of()));
            }
            if (row.value().amount().signum() < 0) {
                row.reject(NEGATIVE);
            }
            if ("poison".equals(row.value().text())) {
                throw new IllegalStateException("A row that nobody foresaw");
            }
        }
        List<BatchRow<EntryRow>> good =
                rows.stream().filter(row -> !row.isRejected()).toList();
        MERGE.stage(context.connection(), good)
                .upsert(Instant.now(), context.caller().tenantKey())
                .forEach(merged -> merged.row().became(merged));
        if (rows.stream().anyMatch(row -> "slow".equals(row.value().text()))) {
            try (Statement statement = context.connection().createStatement()) {
                statement.execute("select pg_sleep(3)");
            }
        }
    }
}
