package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.CaseRecord;
import dk.opgang.platform.time.Period;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that held of a participant for a half-open period of days: a benefit, a residence. */
@MappedSuperclass
public abstract class Spell<F extends SpellForm<F>> extends CaseRecord<F> {

    /** Nobody reported the end: it was concluded from the beginning of the next one, and moves with it. */
    private boolean endedByNext;

    protected Spell() {}

    protected Spell(UUID participantId, String municipalityCode, F form) {
        super(participantId, municipalityCode, form);
    }

    /** Becomes what is reported now; without an end it goes on. */
    public void correct(F reported) {
        become(reported);
        endedByNext = false;
    }

    /** What is there already is not written again. */
    @Override
    protected void become(F other) {
        if (!other.equals(form())) {
            super.become(other);
        }
    }

    /** What the form reports: an end that was only concluded is repeated by it, not reported. */
    public F reported(F told) {
        return endedByNext && form().endsLike(told) ? told.lasting(told.from(), null) : told;
    }

    /**
     * Becomes what it is together with others that say the same.
     *
     * @param first the one of them that begins first
     */
    void unite(F together, Spell<F> first, boolean endsByNext) {
        if (!together.equals(form())) {
            become(together);
        }
        endedByNext = endsByNext;
    }

    /** Keeps the days before the other one, or those after it; false if it has neither. */
    boolean giveWayTo(Spell<F> other) {
        LocalDate end = other.to();
        if (from().isBefore(other.from())) {
            endBy(other);
            return true;
        }
        if (end == null || to() != null && !end.isBefore(to())) {
            return false;
        }
        become(form().lasting(end, to()));
        return true;
    }

    boolean saysTheSameAs(Spell<?> other) {
        return form().saysTheSameAs(other.form());
    }

    /** Ends where the next one begins, because two cannot hold at once. */
    void endBy(Spell<?> next) {
        become(form().endedBy(next.form()));
        endedByNext = true;
    }

    /** Ends because the participant left the municipality. */
    void endByDeparture(LocalDate day, String reason) {
        become(form().endedByDeparture(day, reason));
    }

    /** Goes on, because what ended it never was. */
    void goOn() {
        correct(form().lasting(from(), null));
    }

    public LocalDate from() {
        return form().from();
    }

    /** First day after it; missing while it goes on. */
    public @Nullable LocalDate to() {
        return form().to();
    }

    public Period period() {
        return form().period();
    }

    public boolean isOpen() {
        return to() == null;
    }

    public boolean isEndedByNext() {
        return endedByNext;
    }
}
