package dk.opgang.platform.batch.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a posted batch; a resource method takes them as one {@code @BeanParam}. */
public record BatchParams(
        @Parameter(description = "true: everything is checked and counted, nothing is kept")
        @QueryParam("dryRun")
        @Nullable
        Boolean dryRun,

        @Parameter(description = "skip: rejected rows are left out; abort: one rejected row, and nothing is taken")
        @QueryParam("onError")
        @Nullable
        String onError) {}
