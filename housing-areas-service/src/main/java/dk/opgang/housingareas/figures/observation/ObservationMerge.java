package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Merges checked rows into the observations: one COPY, one statement. */
@Singleton
class ObservationMerge {

    private static final String COLUMNS =
            "place int, id uuid, housing_area_id uuid, indicator text, year int, value numeric, source text, data_version text, status text, value_status text";

    private static final String MERGE = """
            with wanted as (
                select s.*, coalesce(s.status = 'draft' and o.status = 'approved', false) as too_late,
                       coalesce(s.status, o.status, 'approved') as becomes
                from pg_temp.observations_stage s
                left join observations o using (housing_area_id, indicator, year)),
            written as (
                insert into observations as o
                    (id, created_at, updated_at, version, housing_area_id, indicator, year, value, source, data_version, status,
                     value_status)
                select id, ?, ?, 0, housing_area_id, indicator, year, value, source, data_version, becomes, value_status
                from wanted where not too_late
                on conflict (housing_area_id, indicator, year) do update
                set value = excluded.value, source = excluded.source, data_version = excluded.data_version,
                    status = excluded.status, value_status = excluded.value_status, updated_at = excluded.updated_at, version = o.version + 1
                where (o.value, o.source, o.data_version, o.status, o.value_status)
                    is distinct from (excluded.value, excluded.source, excluded.data_version, excluded.status,
                        excluded.value_status)
                returning housing_area_id, indicator, year, xmax = 0 as created)
            select place, created, too_late, becomes
            from wanted left join written using (housing_area_id, indicator, year)""";

    private final BusinessClock clock;

    ObservationMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Writes rows of which each has a key of its own, decides them, and gives those that changed what is published. */
    List<ObservationRow> apply(SliceContext context, List<BatchRow<ObservationRow>> rows) throws SQLException {
        stage(context, rows);
        List<ObservationRow> written = new ArrayList<>();
        try (PreparedStatement statement = context.connection().prepareStatement(MERGE)) {
            OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
            statement.setObject(1, now);
            statement.setObject(2, now);
            try (ResultSet merged = statement.executeQuery()) {
                while (merged.next()) {
                    BatchRow<ObservationRow> row = rows.get(merged.getInt(1));
                    boolean changed = decide(row, (Boolean) merged.getObject(2), merged.getBoolean(3));
                    if (changed && merged.getString(4).equals(Status.APPROVED.code())) {
                        written.add(row.value());
                    }
                }
            }
        }
        return written;
    }

    private static void stage(SliceContext context, List<BatchRow<ObservationRow>> rows) throws SQLException {
        try (CopyStage stage = context.stage("observations_stage", COLUMNS)) {
            for (int i = 0; i < rows.size(); i++) {
                ObservationRow row = rows.get(i).value();
                stage.row()
                        .integer(i)
                        .uuid(Ids.next())
                        .uuid(row.housingAreaId())
                        .text(row.indicator())
                        .integer(row.year())
                        .decimal(Objects.requireNonNull(row.value()))
                        .text(row.source())
                        .text(row.dataVersion())
                        .text(row.status())
                        .text(row.valueStatus());
            }
        }
    }

    private static boolean decide(BatchRow<ObservationRow> row, Boolean created, boolean tooLate) {
        if (tooLate) {
            row.reject(Status.ALREADY_APPROVED);
        } else if (created == null) {
            row.unchanged();
        } else if (created) {
            row.created();
        } else {
            row.updated();
        }
        return created != null;
    }
}
