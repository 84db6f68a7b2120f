package dk.opgang.platform.batch;

import dk.opgang.platform.list.ListParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a page of rejections; a resource method takes them as one {@code @BeanParam}. */
public record RejectionParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    int checkedLimit() {
        return new ListParams(limit, null, null, null, null).toQuery().limit();
    }

    long afterRow() {
        return cursor == null ? 0 : RowCursor.decode(cursor);
    }
}
