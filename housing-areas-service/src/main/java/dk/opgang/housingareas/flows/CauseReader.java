package dk.opgang.housingareas.flows;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.Projections;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** Counts why spells of an area opened and closed, as far as the running caller may see them. */
@Singleton
class CauseReader {

    private static final String COUNT = """
            select benefit_group, 'opened', opened_by, count(*) from flow_spells
            where housing_area_id = ? and municipality_code = ? and period_from > ? and period_from <= ?
                and coalesce(period_to, 'infinity'::date) > ?
            group by benefit_group, opened_by
            union all
            select benefit_group, 'closed', closed_by, count(*) from flow_spells
            where housing_area_id = ? and municipality_code = ? and period_to > ? and period_to <= ?
                and coalesce(period_to, 'infinity'::date) > ?
            group by benefit_group, closed_by""";

    private static final String BY_DAY = """
            select opened_by, closed_by, day,
                   count(*) filter (where period_from <= day), count(*) filter (where period_to <= day)
            from shown_flow_spells cross join unnest(?::date[]) day
            where housing_area_id = ? and benefit_group = any (?) and coalesce(period_to, 'infinity'::date) > ?
            group by opened_by, closed_by, day""";

    private final Projections projections;

    CauseReader(Projections projections) {
        this.projections = projections;
    }

    /** The exact causes by benefit group; a group without a change between the dates is missing. */
    Map<String, FlowCauses> read(UUID area, ReadingDates dates, String municipality) {
        try {
            return projections.read(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
                    for (int first : new int[] {1, 6}) {
                        statement.setObject(first, area);
                        statement.setString(first + 1, municipality);
                        statement.setObject(first + 2, dates.from());
                        statement.setObject(first + 3, dates.to());
                        statement.setObject(first + 4, dates.from());
                    }
                    Map<String, Map<String, Long>> opened = new HashMap<>();
                    Map<String, Map<String, Long>> closed = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            (row.getString(2).equals("opened") ? opened : closed)
                                    .computeIfAbsent(row.getString(1), it -> new HashMap<>())
                                    .put(row.getString(3), row.getLong(4));
                        }
                    }
                    Map<String, FlowCauses> causes = new HashMap<>();
                    FlowReader.GROUPS.forEach(group -> causes.put(
                            group,
                            FlowCauses.of(
                                    cause ->
                                            opened.getOrDefault(group, Map.of()).getOrDefault(cause, 0L),
                                    cause ->
                                            closed.getOrDefault(group, Map.of()).getOrDefault(cause, 0L))));
                    return causes;
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The causes could not be read", e);
        }
    }

    /** How many of all groups that count in totals had opened and closed by each of the days, by cause, as others read it. */
    CauseTimelines timelines(UUID area, SortedSet<LocalDate> days) {
        try {
            return projections.read(connection -> {
                CauseTimelines timelines = new CauseTimelines();
                Sql.each(
                        connection,
                        BY_DAY,
                        row -> {
                            LocalDate day = row.getObject(3, LocalDate.class);
                            timelines.add(day, row.getString(1), row.getLong(4), row.getString(2), row.getLong(5));
                        },
                        SqlArrays.dates(connection, days),
                        area,
                        connection.createArrayOf("text", FlowReader.GROUPS.toArray()),
                        days.getFirst());
                return timelines;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The causes could not be read", e);
        }
    }
}
