package dk.opgang.initiatives.invitation;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is told of invitations as they stand in the database. */
final class InvitationNews {

    private static final String STATES = """
            select id, opening_id, enrolment_id, participant_id, municipality_code, initiative_id, answer_before,
                   initiatives_invitation_state(told_state, answer_before)
            from job_invitations where id = any(?) order by id""";

    private InvitationNews() {}

    static List<Event> of(Connection connection, Collection<UUID> invitations) throws SQLException {
        return Sql.list(
                connection,
                STATES,
                row -> new InvitationChanged(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)),
                SqlArrays.uuids(invitations));
    }
}
