package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.template.anchor.AnchorName;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days that the group of an enrolment tells for all of its members: of its anchors, and of its start. */
@Singleton
class DaysOfGroups {

    private static final String DAYS = """
            select a.key, a.value from initiative_groups g, jsonb_each_text(g.anchors) a where g.id = ?
            union all select ?, g.starts_on::text from initiative_groups g where g.id = ? and g.starts_on is not null""";

    private final AgroalDataSource database;

    DaysOfGroups(AgroalDataSource database) {
        this.database = database;
    }

    /** @param group null for none */
    Map<String, LocalDate> of(@Nullable UUID group) {
        if (group == null) {
            return Map.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DAYS)) {
            Sql.bind(statement, group, AnchorName.GROUP_START, group);
            Map<String, LocalDate> days = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.put(row.getString(1), LocalDate.parse(row.getString(2)));
                }
            }
            return days;
        } catch (SQLException e) {
            throw new IllegalStateException("The days of a group could not be read", e);
        }
    }
}
