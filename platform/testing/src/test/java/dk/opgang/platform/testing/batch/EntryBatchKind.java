package dk.opgang.platform.testing.batch;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Entries by set: rules in memory, one COPY, one merge. */
@Singleton
class EntryBatchKind implements BatchKind<EntryRow> {

    private static final Fault NEGATIVE =
            Fault.at("/amount", "negative-amount", "Beløbet er mindst 0", "The amount is at least 0");

    private static final String MERGE = """
            with written as (
                insert into entries as e (id, tenant, source_system, source_id, day, amount, text)
                select id, opgang_tenant(), source_system, source_id, day, amount, text from pg_temp.entries_stage
                on conflict (tenant, source_system, source_id) do update
                set day = excluded.day, amount = excluded.amount, text = excluded.text, writes = e.writes + 1
                where (e.day, e.amount, e.text) is distinct from (excluded.day, excluded.amount, excluded.text)
                returning source_system, source_id, xmax = 0 as created)
            select place, created from pg_temp.entries_stage left join written using (source_system, source_id)""";

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public Class<EntryRow> rowType() {
        return EntryRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
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
            if (row.value().amount().signum() < 0) {
                row.reject(NEGATIVE);
            }
            if ("poison".equals(row.value().text())) {
                throw new IllegalStateException("A row that nobody foresaw");
            }
        }
        List<BatchRow<EntryRow>> good =
                rows.stream().filter(row -> !row.isRejected()).toList();
        merge(context, good);
        if (rows.stream().anyMatch(row -> "slow".equals(row.value().text()))) {
            try (Statement statement = context.connection().createStatement()) {
                statement.execute("select pg_sleep(3)");
            }
        }
    }

    private static void merge(SliceContext context, List<BatchRow<EntryRow>> run) throws SQLException {
        String columns = "place int, id uuid, source_system text, source_id text, day date, amount numeric, text text";
        try (CopyStage stage = context.stage("entries_stage", columns)) {
            for (int i = 0; i < run.size(); i++) {
                EntryRow row = run.get(i).value();
                stage.row()
                        .integer(i)
                        .uuid(Ids.next())
                        .text(row.sourceSystem())
                        .text(row.sourceId())
                        .date(row.day())
                        .decimal(row.amount())
                        .text(row.text());
            }
        }
        try (Statement statement = context.connection().createStatement();
                ResultSet merged = statement.executeQuery(MERGE)) {
            while (merged.next()) {
                decide(run.get(merged.getInt(1)), (Boolean) merged.getObject(2));
            }
        }
    }

    private static void decide(BatchRow<EntryRow> row, Boolean created) {
        if (created == null) {
            row.unchanged();
        } else if (created) {
            row.created();
        } else {
            row.updated();
        }
    }
}
