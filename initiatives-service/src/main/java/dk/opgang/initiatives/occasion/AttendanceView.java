package dk.opgang.initiatives.occasion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody was at an occasion, as it is answered.
 *
 * @param attendance present, absent or excused
 */
@Schema(name = "Attendance")
record AttendanceView(
        UUID id,
        UUID occasionId,
        UUID enrolmentId,
        UUID participantId,
        String attendance,
        @JsonUnwrapped Stored stored) {

    static AttendanceView of(Attendance it) {
        return new AttendanceView(
                it.id(), it.occasionId(), it.enrolmentId(), it.participantId(), it.attendance(), Stored.of(it));
    }
}
