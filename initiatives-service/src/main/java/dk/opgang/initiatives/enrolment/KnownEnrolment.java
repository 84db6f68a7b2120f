package dk.opgang.initiatives.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolment as it stands when a batch meets it. */
record KnownEnrolment(
        UUID id,
        UUID initiativeId,
        UUID participantId,
        LocalDate from,
        EnrolmentState state,
        LocalDate since,
        @Nullable String outcome) {

    static KnownEnrolment read(ResultSet row) throws SQLException {
        return new KnownEnrolment(
                row.getObject(1, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, LocalDate.class),
                EnrolmentState.of(row.getString(7)).orElseThrow(),
                row.getObject(8, LocalDate.class),
                row.getString(9));
    }
}
