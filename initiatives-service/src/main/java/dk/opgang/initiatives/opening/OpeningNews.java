package dk.opgang.initiatives.opening;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is told of openings as they stand in the database, by whichever way they came to that. */
@Singleton
public class OpeningNews {

    private static final String STATES = """
            select o.id, o.employer_cvr, o.p_number, o.network_id, o.initiative_ids,
                   initiatives_opening_municipalities(o.initiative_ids, o.network_id, o.housing_area_ids), o.housing_area_ids, o.kind,
                   o.places, o.taken, o.period_from, o.period_to, o.apply_before,
                   initiatives_opening_state(o.told_state, o.taken, o.places, o.apply_before, o.period_to),
                   array(select distinct cvr from (
                       select o.employer_cvr as cvr
                       union all select split_part(o.poster, ':', 2) where o.poster like 'organisation:%'
                       union all select n.secretariat from company_networks n where n.id = o.network_id and length(n.secretariat) = 8
                   ) as organisations)
            from job_openings o where o.id = any(?) order by o.id""";

    private final AgroalDataSource database;

    OpeningNews(AgroalDataSource database) {
        this.database = database;
    }

    /** One event for each of the openings; they are written before. */
    public List<Event> of(Collection<UUID> openings) {
        return Sql.on(database, connection -> of(connection, openings));
    }

    /** The same on the connection of a transaction. */
    public static List<Event> of(Connection connection, Collection<UUID> openings) throws SQLException {
        return Sql.list(connection, STATES, row -> event(row), SqlArrays.uuids(openings));
    }

    private static JobOpeningChanged event(ResultSet row) throws SQLException {
        return new JobOpeningChanged(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                ids(row.getArray(5)),
                texts(row.getArray(6)),
                ids(row.getArray(7)),
                row.getString(8),
                row.getInt(9),
                row.getInt(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                row.getString(14),
                Set.copyOf(texts(row.getArray(15))));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
