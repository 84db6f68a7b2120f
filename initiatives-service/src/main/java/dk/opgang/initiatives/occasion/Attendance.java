package dk.opgang.initiatives.occasion;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether the participant of an enrolment was at an occasion. */
@Entity
@Table(name = "attendances")
class Attendance extends Resource {

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

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    private String attendance;

    protected Attendance() {}

    /** An enrolment, and whose it is. */
    record Who(UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId) {}

    Attendance(String poster, UUID occasionId, Who who, Kind kind) {
        this.poster = poster;
        this.occasionId = occasionId;
        this.enrolmentId = who.enrolmentId();
        this.participantId = who.participantId();
        this.municipalityCode = who.municipalityCode();
        this.initiativeId = who.initiativeId();
        this.attendance = kind.code();
    }

    UUID occasionId() {
        return occasionId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID participantId() {
        return participantId;
    }

    /** present, absent or excused. */
    String attendance() {
        return attendance;
    }

    void become(Kind kind) {
        this.attendance = kind.code();
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID initiativeId() {
        return initiativeId;
    }
}
