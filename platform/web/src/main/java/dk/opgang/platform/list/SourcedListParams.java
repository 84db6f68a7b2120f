package dk.opgang.platform.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list whose items have a source; a resource method takes them as one {@code @BeanParam}. */
public record SourcedListParams(
        @BeanParam ListParams list,

        @Parameter(description = "The system of the poster, as its source tells it")
        @QueryParam("sourceSystem")
        @Nullable
        String sourceSystem,

        @Parameter(description = "The key in the poster's system, as its source tells it")
        @QueryParam("sourceId")
        @Nullable
        String sourceId) {

    /** The query, oldest first if the client does not say; or 400 with every fault of it. */
    public ListQuery toQuery() {
        return list.toQuery().narrowedBy(new Narrowing(sourceSystem, sourceId, null));
    }
}
