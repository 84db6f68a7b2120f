package dk.opgang.initiatives.rhythm;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The occasions that were held of which it was told whether the participants of enrolments were there. */
@Singleton
class VisitsOfEnrolment {

    /** Who of the role was there counts, whoever of them the caller sees. */
    private static final String VISITS = """
            with staff as (
                select s.id from initiatives_staff(array(select distinct e.initiative_id from enrolments e where e.id = any (?))) s
                where s.role = ?)
            select a.enrolment_id, o.id, o.at, a.attendance = 'present',
                   array(select s.id from staff s where s.id = any (o.holder_ids))
            from attendances a join occasions o on o.id = a.occasion_id
            where a.enrolment_id = any (?) and o.activity = ? and o.state = 'held'""";

    private final AgroalDataSource database;

    VisitsOfEnrolment(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Those of each enrolment; of one without any there is nothing.
     *
     * @param role whose holders count; null for nobody
     */
    Map<UUID, List<Visit>> of(Collection<UUID> enrolments, String activity, @Nullable String role) {
        Map<UUID, List<Visit>> visits = new HashMap<>();
        SqlArrays.Column ids = SqlArrays.uuids(enrolments);
        Sql.each(
                database,
                VISITS,
                row -> visits.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Visit(
                                row.getObject(2, UUID.class),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getBoolean(4),
                                Set.of((UUID[]) row.getArray(5).getArray()))),
                ids,
                role,
                ids,
                activity);
        return visits;
    }
}
