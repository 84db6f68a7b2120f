package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The steps that placements reach by themselves: brought to what is placed, in the transaction that places or takes back. */
@Singleton
public class FoundSteps {

    private static final String SETTLE = """
            select s.*, t.group_id, t.template_key, t.activity_kinds
            from initiatives_settle_steps(?) s left join lateral initiatives_told_with(s.enrolment_id) t on true""";

    private final AgroalDataSource database;

    FoundSteps(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The events of what has changed, to be told by who calls. What was written of the participants' placements stands in the database by
     * now.
     */
    public List<Event> settle(Collection<UUID> participants) {
        if (participants.isEmpty()) {
            return List.of();
        }
        return Sql.on(database, connection -> settle(connection, participants));
    }

    private static List<Event> settle(Connection connection, Collection<UUID> participants) throws SQLException {
        return Sql.list(connection, SETTLE, row -> event(row), SqlArrays.uuids(participants));
    }

    private static EnrolmentEvent event(ResultSet row) throws SQLException {
        EnrolmentEvent.State state = state(row);
        String step = row.getString("step");
        LocalDate on = row.getObject("step_on", LocalDate.class);
        return switch (row.getString("what")) {
            case "reached" -> new EnrolmentEvent.StepReached(state, step, on);
            case "corrected" -> new EnrolmentEvent.StepCorrected(state, step, on, step);
            case "removed" -> new EnrolmentEvent.StepRemoved(state, step);
            default -> throw new IllegalStateException("A change of a step is none of " + row.getString("what"));
        };
    }

    private static EnrolmentEvent.State state(ResultSet row) throws SQLException {
        EnrolmentEffort effort = new EnrolmentEffort(
                row.getString("theme"),
                row.getString("template_key"),
                List.of((String[]) row.getArray("activity_kinds").getArray()),
                row.getString("contact_organisation"),
                row.getString("lead_organisation"));
        return new EnrolmentEvent.State(
                row.getObject("enrolment_id", UUID.class),
                row.getObject("initiative_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("municipality_code"),
                List.of((String[]) row.getArray("partner_organisations").getArray()),
                new EnrolmentStanding(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("state"),
                        row.getObject("state_since", LocalDate.class),
                        row.getString("outcome")),
                effort.theme(),
                effort.templateKey(),
                effort.activityKinds(),
                effort.contactOrganisation(),
                row.getObject("group_id", UUID.class));
    }
}
