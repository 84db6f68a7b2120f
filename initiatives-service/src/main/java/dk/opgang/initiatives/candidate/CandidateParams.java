package dk.opgang.initiatives.candidate;

import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a question for candidates can be narrowed by. */
public record CandidateParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = "Only those with so many points or more, 0 to 100") @QueryParam("minPoints") @Nullable
        Integer minPoints) {

    private static final int MOST = 100;

    /** Limit and cursor; 400 with every fault. */
    ListQuery toQuery() {
        Faults faults = new Faults();
        if (minPoints != null && (minPoints < 0 || minPoints > MOST)) {
            faults.unreadable("?minPoints", CommonFault.OUT_OF_RANGE, "0 - 100");
        }
        faults.throwIfAny();
        return new ListParams(limit, cursor, null, null, null).toQueryOfPlaces();
    }

    int least() {
        return minPoints == null ? 0 : minPoints;
    }
}
