package dk.opgang.initiatives.rhythm;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The occasions that were held of which it was told whether the participant of an enrolment was there. */
@Singleton
class VisitsOfEnrolment {

    /** Who of the role was there counts, whoever of them the caller sees. */
    private static final String VISITS = """
            with staff as (select s.id from enrolments e, initiatives_staff(array[e.initiative_id]) s where e.id = ? and s.role = ?)
            select o.id, o.at, a.attendance = 'present', array(select s.id from staff s where s.id = any (o.holder_ids))
            from attendances a join occasions o on o.id = a.occasion_id
            where a.enrolment_id = ? and o.activity = ? and o.state = 'held'""";

    private final AgroalDataSource database;

    VisitsOfEnrolment(AgroalDataSource database) {
        this.database = database;
    }

    /** @param role whose holders count; null for nobody */
    List<Visit> of(UUID enrolment, String activity, @Nullable String role) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(VISITS)) {
            Sql.bind(statement, enrolment, role, enrolment, activity);
            List<Visit> visits = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    visits.add(new Visit(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getBoolean(3),
                            Set.of((UUID[]) row.getArray(4).getArray())));
                }
            }
            return visits;
        } catch (SQLException e) {
            throw new IllegalStateException("The occasions of an enrolment could not be read", e);
        }
    }
}
