package dk.opgang.platform.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list whose items have a source and a name; a resource method takes them as one {@code @BeanParam}. */
public record NamedListParams(
        @BeanParam SourcedListParams list,

        @Parameter(description = "A part of the name, whatever the case") @QueryParam("name~") @Nullable
        String namePart) {

    /** The query, oldest first if the client does not say; or 400 with every fault of it. */
    public ListQuery toQuery() {
        return list.list()
                .toQuery(Sort.CREATED_ASCENDING, Sort.NAMED)
                .narrowedBy(new Narrowing(list.sourceSystem(), list.sourceId(), namePart));
    }
}
