package dk.opgang.network.meeting;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who comes to a meeting for a member, as it is stored. */
@Entity
@Table(name = "network_attendance")
class Attendance extends FormResource<MeetingAttendanceForm> {

    @Column(updatable = false)
    private UUID meetingId;

    @Column(updatable = false)
    private UUID memberId;

    protected Attendance() {}

    Attendance(UUID meetingId, UUID memberId, MeetingAttendanceForm form) {
        super(form);
        this.meetingId = meetingId;
        this.memberId = memberId;
    }

    UUID memberId() {
        return memberId;
    }
}
