package dk.opgang.participants.household.goal;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a family, in its own words.
 *
 * @param text what the family wants
 * @param targetOn the day by which it wants it
 * @param state a code of household-goal-states; open if it is left out
 * @param reachedOn the day on which it was reached; today if it is left out of a goal that is reached
 * @param source the municipality's own key
 */
@Embeddable
@Schema(name = "NewHouseholdGoal")
public record GoalForm(
        @NotBlank @Size(max = 1000) String text,
        @Nullable LocalDate targetOn,

        @Nullable @Defaulted @CodeOf("household-goal-states")
        String state,

        @Nullable @HasHappened LocalDate reachedOn,
        @Nullable Source source)
        implements CaseForm<GoalForm> {

    private static final String OPEN = "open";
    private static final String REACHED = "reached";

    boolean isReached() {
        return REACHED.equals(state);
    }

    /** With what was left out: a goal is open, and one that is reached was reached on the day. */
    GoalForm whole(LocalDate day) {
        String whole = state == null ? OPEN : state;
        LocalDate reached = whole.equals(REACHED) && reachedOn == null ? day : reachedOn;
        return new GoalForm(text, targetOn, whole, reached, source);
    }

    /** The same with its text as it is said otherwise: encrypted, or in plain words. */
    GoalForm inWords(UnaryOperator<@Nullable String> words) {
        String said = Objects.requireNonNull(words.apply(text));
        return new GoalForm(said, targetOn, state, reachedOn, source);
    }

    /** The same goal, not reached on any day. */
    GoalForm unreached() {
        return new GoalForm(text, targetOn, state, null, source);
    }

    @Override
    public GoalForm withSource(@Nullable Source other) {
        return new GoalForm(text, targetOn, state, reachedOn, other);
    }
}
