package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that held of a participant for a half-open period of days: a benefit, a residence. */
@MappedSuperclass
public abstract class Spell extends SourcedRecord {

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    /** Nobody reported the end: it was concluded from the beginning of the next one, and moves with it. */
    @Column(name = "ended_by_next")
    private boolean endedByNext;

    protected Spell() {}

    protected Spell(Subject subject, @Nullable Source source, Period period) {
        super(subject, source);
        this.from = period.from();
        this.to = period.to();
    }

    /** Whether the other says the same of the participant, such as the same benefit group. */
    protected abstract boolean saysTheSameAs(Spell other);

    /** Ends where the next one begins, because two cannot hold at once. */
    protected void endBy(Spell next) {
        to = next.from;
        endedByNext = true;
    }

    /** Begins on an earlier day than was known. */
    protected void begin(LocalDate earlier) {
        from = new Period(earlier, to).from();
    }

    /** Lasts as is reported now; without an end it goes on. */
    protected void last(LocalDate from, @Nullable LocalDate reported) {
        Period period = new Period(from, reported);
        this.from = period.from();
        to = period.to();
        endedByNext = false;
    }

    /** Goes on, because what ended it never was. */
    protected void goOn() {
        last(from, null);
    }

    public LocalDate from() {
        return from;
    }

    /** First day after it; missing while it goes on. */
    public @Nullable LocalDate to() {
        return to;
    }

    public Period period() {
        return new Period(from, to);
    }

    public boolean isOpen() {
        return to == null;
    }

    public boolean isEndedByNext() {
        return endedByNext;
    }
}
