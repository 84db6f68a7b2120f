package dk.opgang.initiatives.budgeting.trial;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.budgeting.allocation.Allocation;
import dk.opgang.initiatives.budgeting.allocation.AllocationView;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the ballots.
 *
 * @param byVotes the numbers that would be won by votes, in the order in which they are
 */
@Schema(name = "AllocationTrial")
record AllocationTrialView(@JsonUnwrapped AllocationView allocation, List<Integer> byVotes) {

    static AllocationTrialView of(Allocation it, IntFunction<@Nullable String> titles) {
        return new AllocationTrialView(AllocationView.of(it, titles), it.byVotes());
    }
}
