package dk.opgang.housingareas.register.area;

import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.SourcedListParams;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list of what belongs to an area; a resource method takes them as one {@code @BeanParam}. */
public record AreaPartParams(
        @BeanParam SourcedListParams list,

        @Parameter(description = "Only those that belong to the area on that day") @QueryParam("on") @Nullable
        LocalDate on) {

    public ListQuery toQuery() {
        return list.toQuery();
    }
}
