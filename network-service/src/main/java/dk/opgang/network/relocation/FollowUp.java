package dk.opgang.network.relocation;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question whether a family still lives where it moved to, as it is stored. */
@Entity
@Table(name = "relocation_follow_ups")
class FollowUp extends Resource {

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String sender;

    @Column(updatable = false)
    private String receiver;

    @Column(updatable = false)
    private int afterMonths;

    @Column(updatable = false)
    private LocalDate dueOn;

    private @Nullable LocalDate answeredOn;
    private @Nullable Boolean stillThere;
    private @Nullable String reason;

    protected FollowUp() {}

    FollowUp(RelocationMatch match, int afterMonths, LocalDate movedOn) {
        this.caseId = match.caseId();
        this.sender = match.sender();
        this.receiver = match.receiver();
        this.afterMonths = afterMonths;
        this.dueOn = movedOn.plusMonths(afterMonths);
    }

    UUID caseId() {
        return caseId;
    }

    int afterMonths() {
        return afterMonths;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable
    Boolean stillThere() {
        return stillThere;
    }

    @Nullable
    String reason() {
        return reason;
    }

    void answered(FollowUpForm told) {
        this.answeredOn = told.on();
        this.stillThere = told.stillThere();
        this.reason = told.reason();
    }
}
