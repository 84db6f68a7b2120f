package dk.opgang.participants.elsewhere;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What this service knows of enrolments: who works with which participant. Works in the running transaction;
 * events are kept as the system, and a municipality reads those of its participants.
 */
@Singleton
public class Enrolments {

    /** The table that is filled from events alone. */
    public static final String TABLE = "enrolments";

    private static final String FIND = """
            select id, participant_id, initiative_id, organisation, theme, valid_from, valid_to, state
            from enrolments where participant_id = any(?) order by id""";

    private static final String OWNERS = "select id, participant_id from enrolments where id = any(?)";

    private static final String FORGET = "delete from enrolments where id = any(?)";

    // Of a participant who has been erased meanwhile nothing is kept.
    private static final String PUT = """
            insert into enrolments (id, participant_id, municipality_code, initiative_id, organisation, theme, valid_from, valid_to, state)
            select told.id, p.id, p.municipality_code, told.initiative, told.organisation, told.theme, told.valid_from, told.valid_to,
                   told.state
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[])
                 as told (id, participant, initiative, organisation, theme, valid_from, valid_to, state)
            join participants p on p.id = told.participant
            on conflict (id) do update
            set participant_id = excluded.participant_id, municipality_code = excluded.municipality_code,
                initiative_id = excluded.initiative_id, organisation = excluded.organisation, theme = excluded.theme,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, state = excluded.state""";

    private final AgroalDataSource database;

    Enrolments(AgroalDataSource database) {
        this.database = database;
    }

    /** All that is known of the participants' enrolments. */
    public List<KnownEnrolment> of(Collection<UUID> participants) {
        return Sql.list(database, FIND, row -> read(row), SqlArrays.uuids(participants));
    }

    /** The participant to whom each of those enrolments belongs, as far as is known. */
    public Map<UUID, UUID> participantsOf(Collection<UUID> enrolments) {
        return Sql.map(
                database,
                OWNERS,
                row -> row.getObject(1, UUID.class),
                row -> row.getObject(2, UUID.class),
                SqlArrays.uuids(enrolments));
    }

    /** Takes the last state of enrolments in the place of what was known of them. */
    public void put(Collection<KnownEnrolment> told) {
        Sql.run(
                database,
                connection -> Sql.update(
                        connection,
                        PUT,
                        SqlArrays.uuids(connection, told, KnownEnrolment::id),
                        SqlArrays.uuids(connection, told, KnownEnrolment::participantId),
                        SqlArrays.uuids(connection, told, KnownEnrolment::initiativeId),
                        SqlArrays.texts(connection, told, KnownEnrolment::organisation),
                        SqlArrays.texts(connection, told, KnownEnrolment::theme),
                        SqlArrays.dates(connection, told, KnownEnrolment::from),
                        SqlArrays.dates(connection, told, KnownEnrolment::to),
                        SqlArrays.texts(connection, told, KnownEnrolment::state)));
    }

    /** Forgets enrolments that never were. */
    public void forget(Collection<UUID> enrolments) {
        Sql.update(database, FORGET, SqlArrays.uuids(enrolments));
    }

    private static KnownEnrolment read(ResultSet row) throws SQLException {
        return new KnownEnrolment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getString(8));
    }
}
