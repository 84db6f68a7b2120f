package dk.opgang.initiatives.placement;

import static dk.opgang.platform.batch.merge.StagedColumn.date;
import static dk.opgang.platform.batch.merge.StagedColumn.decimal;
import static dk.opgang.platform.batch.merge.StagedColumn.integer;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.texts;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes registered hours by set. */
final class HoursTable {

    private static final MergePlan<Written> PLAN = MergePlan.<Written>into("placement_hours", Written::id)
            .common("recorded_by")
            .key(text("source_system", it -> it.source().system()), text("source_id", it -> it.source()
                    .id()))
            .fixed(uuid("placement_id", Written::placementId), text("municipality_code", Written::municipality))
            .told(
                    date("worked_on", it -> it.form().date()),
                    decimal("hours", it -> it.form().hours()),
                    text("worked_from", it -> it.form().from()),
                    text("worked_to", it -> it.form().to()),
                    integer("break_minutes", it -> it.form().breakMinutes()),
                    texts("remarks", Written::remarks))
            .build();

    private static final String KNOWN = """
            select h.source_system, h.source_id, h.id, h.placement_id, h.worked_on, h.hours, h.worked_from, h.worked_to, h.break_minutes
            from placement_hours h join unnest(?::varchar[], ?::varchar[]) as k (system, id)
              on h.source_system = k.system and h.source_id = k.id
            where h.recorded_by = ?""";

    /** Locked in the order of their ids, so that two batches do not wait for each other. */
    private static final String ADD = """
            update placements p set registered_hours = p.registered_hours + a.hours, version = p.version + 1, updated_at = ?
            from (select id, sum(hours) as hours from unnest(?::uuid[], ?::numeric[]) as t (id, hours) group by id order by id) a
            where p.id = a.id and a.hours <> 0""";

    private HoursTable() {}

    /** Hours to be written. */
    record Written(
            UUID id,
            Source source,
            UUID placementId,
            String municipality,
            HoursForm form,
            List<String> remarks,
            boolean isNew) {}

    /** Hours that the poster has registered before. */
    record Known(UUID id, UUID placementId, HoursForm form) {}

    static Map<Source, Known> known(SliceContext context, List<BatchRow<HoursRow>> rows) throws SQLException {
        Connection connection = context.connection();
        Map<Source, Known> known = new HashMap<>();
        Sql.each(
                connection,
                KNOWN,
                row -> {
                    Source source = new Source(row.getString(1), row.getString(2));
                    known.put(
                            source,
                            new Known(row.getObject(3, UUID.class), row.getObject(4, UUID.class), form(source, row)));
                },
                SqlArrays.texts(connection, rows, row -> row.value().sourceSystem()),
                SqlArrays.texts(connection, rows, row -> row.value().sourceId()),
                context.caller().tenantKey());
        return known;
    }

    private static HoursForm form(Source source, ResultSet row) throws SQLException {
        return new HoursForm(
                source,
                row.getObject(5, LocalDate.class),
                row.getBigDecimal(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Integer.class));
    }

    /** Writes hours, and adds to the sums of their placements what they change. */
    static void write(SliceContext context, Collection<Written> written, Map<UUID, BigDecimal> added, Instant now)
            throws SQLException {
        Connection connection = context.connection();
        List<Written> fresh = written.stream().filter(Written::isNew).toList();
        List<Written> others = written.stream().filter(it -> !it.isNew()).toList();
        if (!fresh.isEmpty()) {
            PLAN.stage(connection, fresh).insertMissing(now, context.caller().tenantKey());
        }
        if (!others.isEmpty()) {
            PLAN.stage(connection, others).update(now);
        }
        add(connection, added, now);
    }

    private static void add(Connection connection, Map<UUID, BigDecimal> added, Instant now) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, BigDecimal>> entries = List.copyOf(added.entrySet());
        try (PreparedStatement retell = connection.prepareStatement(Placements.RETELL);
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            retell.execute();
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(2, SqlArrays.uuids(connection, entries, Map.Entry::getKey));
            @Nullable Object[] hours = entries.stream().map(Map.Entry::getValue).toArray();
            statement.setArray(3, connection.createArrayOf("numeric", hours));
            statement.executeUpdate();
        }
    }
}
