package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.initiatives.budgeting.allocation.AllocationForm;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The rules of an allocation as parameters of an address, beside a body that is a file. */
public record AllocationParams(
        @Parameter(description = "votes (default) or equal-shares") @QueryParam("method") @Nullable
        String method,

        @Parameter(description = "cost (default) or count") @QueryParam("utility") @Nullable
        String utility,

        @Parameter(description = "none (default), add-one, votes or add-one-then-votes")
        @QueryParam("completion")
        @Nullable
        String completion,

        @Parameter(description = "By how many kroner add-one raises; 1.00 without it") @QueryParam("unitDkk") @Nullable
        BigDecimal unitDkk,

        @Parameter(description = "Whether raising ends when nothing more fits") @QueryParam("stopWhenFull") @Nullable
        Boolean stopWhenFull,

        @Parameter(description = "Below which a proposal cannot be won; 1 without it")
        @QueryParam("leastVotes")
        @Nullable
        Integer leastVotes,

        @Parameter(description = "How many times their part of the pool the voters of a proposal may ask for")
        @QueryParam("supportFactor")
        @Nullable
        BigDecimal supportFactor,

        @Parameter(description = "none (default) or satisfaction") @QueryParam("comparison") @Nullable
        String comparison) {

    AllocationForm form() {
        return new AllocationForm(
                method, utility, completion, unitDkk, stopWhenFull, leastVotes, supportFactor, comparison);
    }
}
