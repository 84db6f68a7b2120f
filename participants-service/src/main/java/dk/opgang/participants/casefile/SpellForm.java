package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told of a {@link Spell}: what held of the participant, from when, and until when if that is known. */
public interface SpellForm<F extends SpellForm<F>> extends CaseForm<F> {

    /** First day. */
    LocalDate from();

    /** First day after it; missing while it goes on. */
    @Nullable
    LocalDate to();

    /** The same, lasting for that time. Without an end it goes on. */
    F lasting(LocalDate from, @Nullable LocalDate to);

    /** The same, ending where the next one begins. */
    F endedBy(SpellForm<?> next);

    /**
     * The same, ending on that day because the participant left.
     *
     * @param reason a code of closing-reasons
     */
    F endedByDeparture(LocalDate day, String reason);

    /** Whether the other ends as this one does. */
    boolean endsLike(F other);

    /** Whether the other says the same of the participant, such as the same benefit group. */
    boolean saysTheSameAs(SpellForm<?> other);

    default Period period() {
        return new Period(from(), to());
    }
}
