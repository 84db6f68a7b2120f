package dk.opgang.housingareas.flows;

import dk.opgang.platform.codes.CodeList;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the spells of an area, as far as the running caller may see them. The counting rules are those of {@link FlowRow}. */
@Singleton
class FlowReader {

    private static final String COUNT = """
            select benefit_group,
                   count(*) filter (where period_from <= ? and (period_to is null or period_to > ?)),
                   count(*) filter (where period_from > ? and period_from <= ?),
                   count(*) filter (where period_to > ? and period_to <= ?)
            from flow_spells
            where housing_area_id = ? and (?::text is null or municipality_code = ?)
            group by benefit_group""";

    private static final List<String> GROUPS = CodeList.load("benefit-groups").codes().stream()
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
    FlowTable read(UUID area, ReadingDates dates, @Nullable String municipality) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, dates.from());
            statement.setObject(2, dates.from());
            statement.setObject(3, dates.from());
            statement.setObject(4, dates.to());
            statement.setObject(5, dates.from());
            statement.setObject(6, dates.to());
            statement.setObject(7, area);
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
}
