package dk.opgang.initiatives.opening;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An opening, as it is stored: the state that was last told, and how many places are taken. */
@Entity
@Table(name = "job_openings")
public class JobOpening extends PostedResource<OpeningForm> {

    private String toldState;

    /** Counted by the database beside invitations and placements. */
    @Column(updatable = false)
    private int taken;

    protected JobOpening() {}

    JobOpening(String poster, OpeningForm form) {
        super(poster, form);
        this.toldState = OpeningState.DRAFT.code();
    }

    /** Where it stands on a day: places that are taken, or a day that has come, speak for themselves. */
    OpeningState stateOn(LocalDate day) {
        OpeningState told = OpeningState.of(toldState);
        if (told != OpeningState.OPEN) {
            return told;
        }
        if (isFull()) {
            return OpeningState.FILLED;
        }
        return isOver(form().applyBefore(), day) || isOver(form().to(), day) ? OpeningState.EXPIRED : told;
    }

    /** Whether invitations to it can be sent on that day. */
    public boolean isOpenOn(LocalDate day) {
        return stateOn(day) == OpeningState.OPEN;
    }

    /** Whether all of its places are taken. */
    public boolean isFull() {
        return taken >= form().places();
    }

    int taken() {
        return taken;
    }

    void moveTo(OpeningState next) {
        this.toldState = next.code();
    }

    private static boolean isOver(@Nullable LocalDate end, LocalDate day) {
        return end != null && !end.isAfter(day);
    }
}
