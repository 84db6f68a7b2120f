package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Merges checked rows into the reference values: one COPY, one statement. */
@Singleton
class ReferenceMerge {

    private static final String COLUMNS =
            "place int, id uuid, indicator text, scope text, year int, value numeric, source text, data_version text,"
                    + " value_status text";

    private static final String MERGE = """
            with written as (
                insert into reference_values as r
                    (id, created_at, updated_at, version, indicator, scope, year, value, source, data_version, value_status)
                select id, ?, ?, 0, indicator, scope, year, value, source, data_version, value_status
                from pg_temp.reference_values_stage
                on conflict (indicator, scope, year) do update
                set value = excluded.value, source = excluded.source, data_version = excluded.data_version,
                    value_status = excluded.value_status, updated_at = excluded.updated_at, version = r.version + 1
                where (r.value, r.source, r.data_version, r.value_status)
                    is distinct from (excluded.value, excluded.source, excluded.data_version, excluded.value_status)
                returning id, indicator, scope, year, xmax = 0 as created)
            select s.place, w.id, w.created
            from pg_temp.reference_values_stage s left join written w using (indicator, scope, year)""";

    private final BusinessClock clock;

    ReferenceMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Writes rows of which each has a key of its own, decides them, and gives what was written. */
    List<ReferenceValueRecorded> apply(SliceContext context, List<BatchRow<ReferenceRow>> rows) throws SQLException {
        stage(context, rows);
        List<ReferenceValueRecorded> written = new ArrayList<>();
        try (PreparedStatement statement = context.connection().prepareStatement(MERGE)) {
            OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
            statement.setObject(1, now);
            statement.setObject(2, now);
            try (ResultSet merged = statement.executeQuery()) {
                while (merged.next()) {
                    BatchRow<ReferenceRow> row = rows.get(merged.getInt(1));
                    UUID id = merged.getObject(2, UUID.class);
                    if (id == null) {
                        row.unchanged();
                    } else {
                        decide(row, merged.getBoolean(3));
                        written.add(event(id, row.value()));
                    }
                }
            }
        }
        return written;
    }

    private static void stage(SliceContext context, List<BatchRow<ReferenceRow>> rows) throws SQLException {
        try (CopyStage stage = context.stage("reference_values_stage", COLUMNS)) {
            for (int i = 0; i < rows.size(); i++) {
                ReferenceRow row = rows.get(i).value();
                stage.row()
                        .integer(i)
                        .uuid(Ids.next())
                        .text(row.indicator())
                        .text(row.key().scope())
                        .integer(row.year())
                        .decimal(value(row))
                        .text(row.source())
                        .text(row.dataVersion())
                        .text(row.valueStatus());
            }
        }
    }

    private static void decide(BatchRow<ReferenceRow> row, boolean created) {
        if (created) {
            row.created();
        } else {
            row.updated();
        }
    }

    private static ReferenceValueRecorded event(UUID id, ReferenceRow row) {
        return new ReferenceValueRecorded(
                id,
                row.indicator(),
                row.key().scope(),
                row.year(),
                value(row),
                row.source(),
                row.dataVersion(),
                row.valueStatus());
    }

    private static BigDecimal value(ReferenceRow row) {
        return Objects.requireNonNull(row.value());
    }
}
