package dk.opgang.housingareas.flows;

import dk.opgang.platform.codes.CodeList;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the spells of an area, as far as the running caller may see them. The counting rules are those of {@link FlowRow}. */
@Singleton
class FlowReader {

    private static final String COUNT = """
            select benefit_group,
                   count(*) filter (where period_from <= ? and (period_to is null or period_to > ?)),
                   count(*) filter (where period_from > ? and period_from <= ?),
                   count(*) filter (where period_to > ? and period_to <= ?)
            from %s spells
            where %s = ? and (?::text is null or municipality_code = ?)
            group by benefit_group""";

    private static final String COUNT_BY_DAY = """
            select benefit_group, day, count(*) filter (where period_from <= day), count(*) filter (where period_to <= day)
            from %s spells cross join unnest(?::date[]) day
            where %s = ?
            group by benefit_group, day""";

    static final List<String> GROUPS = CodeList.load("benefit-groups").codes().stream()
            .filter(group -> Boolean.TRUE.equals(group.attributes().get("countsInTotals")))
            .map(group -> group.code())
            .toList();

    private final AgroalDataSource database;

    FlowReader(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The exact table, with a row for every benefit group that counts in totals.
     *
     * @param municipality whose citizens are counted; all if missing
     */
    FlowTable read(Place place, ReadingDates dates, @Nullable String municipality) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(COUNT.formatted(place.table(), place.column()))) {
            statement.setObject(1, dates.from());
            statement.setObject(2, dates.from());
            statement.setObject(3, dates.from());
            statement.setObject(4, dates.to());
            statement.setObject(5, dates.from());
            statement.setObject(6, dates.to());
            statement.setObject(7, place.key());
            statement.setString(8, municipality);
            statement.setString(9, municipality);
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
        } catch (SQLException e) {
            throw new IllegalStateException("The flows could not be read", e);
        }
    }

    /** How many had come and gone by each of the days, with a timeline for every benefit group that counts in totals. */
    Map<String, FlowTimeline> timelines(Place place, Collection<LocalDate> days) {
        Map<String, FlowTimeline> timelines = new LinkedHashMap<>();
        GROUPS.forEach(group -> timelines.put(group, new FlowTimeline()));
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(COUNT_BY_DAY.formatted(place.table(), place.column()))) {
            statement.setArray(1, connection.createArrayOf("date", days.toArray()));
            statement.setObject(2, place.key());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    FlowTimeline group = timelines.get(row.getString(1));
                    if (group != null) {
                        group.put(row.getObject(2, LocalDate.class), row.getLong(3), row.getLong(4));
                    }
                }
            }
            return timelines;
        } catch (SQLException e) {
            throw new IllegalStateException("The flows could not be read", e);
        }
    }
}
