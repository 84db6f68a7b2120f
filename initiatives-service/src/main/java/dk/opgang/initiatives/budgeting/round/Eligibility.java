package dk.opgang.initiatives.budgeting.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a round.
 *
 * @param voteFromAge whole years on the day of the vote; 10 if missing
 * @param proposeFromAge whole years on the day of the proposal; 10 if missing
 * @param livesIn {@code areas}, those of the round, or {@code municipality}; the areas if missing
 */
@Schema(name = "BudgetEligibility")
public record Eligibility(
        @Defaulted @PositiveOrZero @Max(120) Integer voteFromAge,
        @Defaulted @PositiveOrZero @Max(120) Integer proposeFromAge,
        @Defaulted String livesIn)
        implements Checked {

    /** Children of ten have taken part in Odense. Source: seed 004_8f82537f15517d81.txt. */
    static final int FROM_AGE = 10;

    static final String AREAS = "areas";
    private static final List<String> PLACES = List.of(AREAS, "municipality");

    public Eligibility {
        voteFromAge = Objects.requireNonNullElse(voteFromAge, FROM_AGE);
        proposeFromAge = Objects.requireNonNullElse(proposeFromAge, FROM_AGE);
        livesIn = Objects.requireNonNullElse(livesIn, AREAS);
    }

    static Eligibility orDefault(@Nullable Eligibility told) {
        return told == null ? new Eligibility(FROM_AGE, FROM_AGE, AREAS) : told;
    }

    @Override
    public void check(Faults faults) {
        Words.check(faults, "/livesIn", livesIn, PLACES);
    }

    /** Whether somebody has to live in an area of the round, and not just in its municipality. */
    @JsonIgnore
    public boolean isOfAreas() {
        return livesIn.equals(AREAS);
    }
}
