package dk.opgang.initiatives.budgeting.count;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ballots that came on paper, in any order. */
@Schema(name = "NewPaperBallots")
record PaperBallotsForm(@NotEmpty @Size(max = 10_000) List<@Valid Pile> ballots) {

    /**
     * Ballots that say the same.
     *
     * @param approvals the numbers of the proposals that they approve; none on blank ones
     * @param count how many there are
     */
    @Schema(name = "NewPaperBallot")
    record Pile(
            @NotNull @Size(max = 1_000) List<Integer> approvals,
            @NotNull @Positive @Max(1_000_000) Integer count) {}

    long count() {
        return ballots.stream().mapToLong(Pile::count).sum();
    }

    /** Each ballot by itself. */
    List<List<Integer>> each() {
        Stream<List<Integer>> each =
                ballots.stream().flatMap(pile -> Collections.nCopies(pile.count(), pile.approvals()).stream());
        return each.toList();
    }
}
