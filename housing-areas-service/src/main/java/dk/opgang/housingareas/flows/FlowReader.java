package dk.opgang.housingareas.flows;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.inbox.Projections;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** Counts the spells of an area, as far as the running caller may see them. The counting rules are those of {@link FlowRow}. */
@Singleton
class FlowReader {

    private static final String COUNT = """
            select benefit_group,
                   count(*) filter (where period_from <= ? and (period_to is null or period_to > ?)),
                   count(*) filter (where period_from > ? and period_from <= ?),
                   count(*) filter (where period_to > ? and period_to <= ?)
            from flow_spells
            where housing_area_id = ? and coalesce(period_to, 'infinity'::date) > ? and period_from <= ?
                and municipality_code = ?
            group by benefit_group""";

    // A benefit that was opened and replaced on the same day counts nowhere.
    private static final String COUNT_MUNICIPALITY = """
            select benefit_group,
                   count(*) filter (where period_from <= ? and (period_to is null or period_to > ?)),
                   count(*) filter (where period_from > ? and period_from <= ?),
                   count(*) filter (where period_to > ? and period_to <= ?)
            from benefit_periods
            where municipality_code = ? and coalesce(period_to, 'infinity'::date) > ? and period_from <= ?
                and (period_to is null or period_to > period_from)
            group by benefit_group""";

    private static final String COUNT_BY_DAY = """
            select benefit_group, day, count(*) filter (where period_from <= day), count(*) filter (where period_to <= day)
            from %s cross join unnest(?::date[]) day
            where housing_area_id = ? and coalesce(period_to, 'infinity'::date) > ?
            group by benefit_group, day""";

    private static final String SHOWN = "shown_flow_spells";
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    static final List<String> GROUPS = CodeList.load("benefit-groups").codes().stream()
            .filter(group -> Boolean.TRUE.equals(group.attributes().get("countsInTotals")))
            .map(group -> group.code())
            .toList();

    private final Projections projections;

    FlowReader(Projections projections) {
        this.projections = projections;
    }

    /**
     * The exact table, with a row for every benefit group that counts in totals.
     *
     * @param municipality whose citizens are counted
     */
    FlowTable read(UUID area, ReadingDates dates, String municipality) {
        return table(COUNT, dates, statement -> {
            statement.setObject(7, area);
            statement.setObject(8, dates.from());
            statement.setObject(9, dates.to());
            statement.setString(10, municipality);
        });
    }

    /** The exact table of a whole municipality, wherever in it people live. */
    FlowTable read(ReadingDates dates, String municipality) {
        return table(COUNT_MUNICIPALITY, dates, statement -> {
            statement.setString(7, municipality);
            statement.setObject(8, dates.from());
            statement.setObject(9, dates.to());
        });
    }

    private interface Place {
        void set(PreparedStatement statement) throws SQLException;
    }

    private FlowTable table(String query, ReadingDates dates, Place place) {
        try {
            return projections.read(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(query)) {
                    for (int first : new int[] {1, 3, 5}) {
                        statement.setObject(first, dates.from());
                        statement.setObject(first + 1, first == 1 ? dates.from() : dates.to());
                    }
                    place.set(statement);
                    Map<String, FlowRow> rows = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            String group = row.getString(1);
                            rows.put(group, new FlowRow(group, row.getLong(2), row.getLong(3), row.getLong(4)));
                        }
                    }
                    return new FlowTable(GROUPS.stream()
                            .map(group -> rows.getOrDefault(group, new FlowRow(group, 0, 0, 0)))
                            .toList());
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The flows could not be read", e);
        }
    }

    /**
     * How many had come and gone by each of the days, with a timeline for every benefit group that counts in totals. Those who had
     * gone by the first day are in neither number.
     */
    Map<String, FlowTimeline> timelines(UUID area, SortedSet<LocalDate> days) {
        return timelines("flow_spells", area, days, days.getFirst());
    }

    /** The same without those whose processing is restricted, as others than the municipality read it; to be asked as the system. */
    Map<String, FlowTimeline> shownTimelines(UUID area, SortedSet<LocalDate> days) {
        return timelines(SHOWN, area, days, days.getFirst());
    }

    /** These counts since the beginning of all records. */
    Map<String, FlowTimeline> shownTimelinesFromTheBeginning(UUID area, SortedSet<LocalDate> days) {
        return timelines(SHOWN, area, days, BEGINNING);
    }

    private Map<String, FlowTimeline> timelines(String spells, UUID area, SortedSet<LocalDate> days, LocalDate goneBy) {
        Map<String, FlowTimeline> timelines = new LinkedHashMap<>();
        GROUPS.forEach(group -> timelines.put(group, new FlowTimeline()));
        try {
            return projections.read(connection -> {
                Sql.each(
                        connection,
                        COUNT_BY_DAY.formatted(spells),
                        row -> {
                            FlowTimeline group = timelines.get(row.getString(1));
                            if (group != null) {
                                group.put(row.getObject(2, LocalDate.class), row.getLong(3), row.getLong(4));
                            }
                        },
                        SqlArrays.dates(connection, days),
                        area,
                        goneBy);
                return timelines;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The flows could not be read", e);
        }
    }
}
