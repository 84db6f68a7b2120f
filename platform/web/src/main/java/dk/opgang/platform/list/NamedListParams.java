package dk.opgang.platform.list;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list whose items have a source and a name; a resource method takes them as one {@code @BeanParam}. */
public record NamedListParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = ListParams.CHANGED_SINCE) @QueryParam("changedSince") @Nullable
        Instant changedSince,

        @Parameter(
                description =
                        "createdAt, -createdAt, updatedAt, -updatedAt, name or -name; names in the order of the Danish alphabet")
        @QueryParam("sort")
        @Nullable
        String sort,

        @Parameter(description = "Whether the total is wanted") @QueryParam("count") @Nullable
        Boolean count,

        @Parameter(description = "The system of the poster, as its source tells it")
        @QueryParam("sourceSystem")
        @Nullable
        String sourceSystem,

        @Parameter(description = "The key in the poster's system, as its source tells it")
        @QueryParam("sourceId")
        @Nullable
        String sourceId,

        @Parameter(description = "A part of the name, whatever the case") @QueryParam("name~") @Nullable
        String namePart) {

    /** The query, oldest first if the client does not say; or 400 with every fault of it. */
    public ListQuery toQuery() {
        return new ListParams(limit, cursor, changedSince, sort, count)
                .toQuery(Sort.CREATED_ASCENDING, Sort.NAMED)
                .narrowedBy(new Narrowing(sourceSystem, sourceId, namePart));
    }
}
