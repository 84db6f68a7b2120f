package dk.opgang.initiatives.budgeting.count;

import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list that has no times: a page, and where the last one ended. */
record BallotParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    ListQuery toQuery() {
        return new ListParams(limit, cursor, null, null, null).toQueryOfPlaces();
    }
}
