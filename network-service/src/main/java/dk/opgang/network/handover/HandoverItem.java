package dk.opgang.network.handover;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the receiver of a handover has to see to; of an offer that a statute orders, with its clock. */
@Entity
@Table(name = "handover_items")
class HandoverItem extends Resource {

    private static final String STATUTORY_OFFER = "statutory-offer";

    /** Days before the end of its time at which the receiver is warned. */
    private static final int WARNED_BEFORE = 7;

    private static final ClockDays NONE = new ClockDays(null, null, null, null);

    @Column(updatable = false)
    private UUID handoverId;

    @Column(updatable = false)
    private String fromMunicipality;

    @Column(updatable = false)
    private String toMunicipality;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(updatable = false)
    private LocalDate toldOn;

    @Column(updatable = false)
    private boolean toldLate;

    private @Nullable String outcome;
    private @Nullable LocalDate completedOn;
    private @Nullable String clockState;
    private @Nullable LocalDate clockDueOn;
    private boolean adult;
    private @Nullable LocalDate warnedFor;
    private @Nullable LocalDate overdueToldFor;

    @Embedded
    private @Nullable ClockDays days;

    protected HandoverItem() {}

    HandoverItem(Handover of, int number, HandoverForm.OpenItem form, LocalDate toldOn, boolean toldLate) {
        this.handoverId = of.id();
        this.fromMunicipality = of.from();
        this.toMunicipality = of.to();
        this.number = number;
        this.kind = form.kind();
        this.dueOn = form.dueOn();
        this.toldOn = toldOn;
        this.toldLate = toldLate;
        this.clockState = hasClock() ? ClockDays.State.TO_INFORM.code() : null;
    }

    UUID handoverId() {
        return handoverId;
    }

    String to() {
        return toMunicipality;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    boolean isToldLate() {
        return toldLate;
    }

    boolean isAdult() {
        return adult;
    }

    @Nullable
    LocalDate clockDueOn() {
        return clockDueOn;
    }

    /** Whether a statute gives a time for it. */
    final boolean hasClock() {
        return kind.equals(STATUTORY_OFFER);
    }

    ClockDays days() {
        return days == null ? NONE : days;
    }

    void complete(LocalDate on, String how) {
        completedOn = on;
        outcome = how;
    }

    void tell(ClockDays told) {
        days = days().with(told);
    }

    /** The young person has come of age. */
    void ofAge() {
        adult = true;
    }

    /** Counts anew where the clock stands on that day. */
    void count(LocalDate today) {
        clockDueOn = days().dueOn();
        clockState = days().state(today, adult).code();
    }

    /** Whether the receiver is to be warned on that day, for the first time of this end; it is from now on. */
    boolean warns(LocalDate today) {
        LocalDate due = clockDueOn;
        if (due == null || !ClockDays.State.RUNNING.code().equals(clockState)) {
            return false;
        }
        if (today.isBefore(due.minusDays(WARNED_BEFORE)) || due.equals(warnedFor)) {
            return false;
        }
        warnedFor = due;
        return true;
    }

    /** Whether the receiver is to be told on that day that the time is over, for the first time of this end; it is from now on. */
    boolean tellsOverdue() {
        LocalDate due = clockDueOn;
        if (!ClockDays.State.OVERDUE.code().equals(clockState) || due == null || due.equals(overdueToldFor)) {
            return false;
        }
        overdueToldFor = due;
        return true;
    }
}
