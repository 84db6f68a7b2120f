package dk.opgang.platform.batch.http;

import dk.opgang.platform.batch.store.Noted;
import dk.opgang.platform.batch.store.RejectionQuery;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a page of rejections; a resource method takes them as one {@code @BeanParam}. */
public record RejectionParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = "Only what was rejected at or after this instant")
        @QueryParam("changedSince")
        @Nullable
        Instant changedSince,

        @Parameter(description = "createdAt or updatedAt, the order of the rows; the reverse with a leading -")
        @QueryParam("sort")
        @Nullable
        String sort,

        @Parameter(description = "Whether the total is wanted") @QueryParam("count") @Nullable
        Boolean count) {

    /** The query, or 400 with every fault of it. */
    RejectionQuery toQuery(Noted noted) {
        ListQuery list = new ListParams(limit, cursor, changedSince, sort, count).toQueryOfPlaces();
        boolean backwards = list.sort().descending();
        long begin = backwards ? Long.MAX_VALUE : 0;
        return new RejectionQuery(
                list.cursor() == null ? begin : RowCursor.decode(list.cursor()),
                backwards,
                list.changedSince() == null ? Instant.EPOCH : list.changedSince(),
                list.limit(),
                list.count(),
                noted);
    }
}
