package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.enrolment.OfEnrolment;
import dk.opgang.platform.coded.Coded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether the participant of an enrolment was at an occasion. */
@Entity
@Table(name = "attendances")
class Attendance extends OfEnrolment {

    /** Whether somebody was there. */
    enum Kind implements Coded {
        PRESENT,
        ABSENT,
        EXCUSED;
    }

    @Column(updatable = false)
    private String poster;

    @Column(updatable = false)
    private UUID occasionId;

    private String attendance;

    protected Attendance() {}

    Attendance(String poster, UUID occasionId, Kind kind) {
        this.poster = poster;
        this.occasionId = occasionId;
        this.attendance = kind.code();
    }

    UUID occasionId() {
        return occasionId;
    }

    /** present, absent or excused. */
    String attendance() {
        return attendance;
    }

    void become(Kind kind) {
        this.attendance = kind.code();
    }
}
