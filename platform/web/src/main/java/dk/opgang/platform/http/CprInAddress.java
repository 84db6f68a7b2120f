package dk.opgang.platform.http;

import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TextFault;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a civil registration number in the path of a request or in its id, whether the path exists or not: both are written down by
 * whoever passes the request on. Query parameters are read by {@link StrictQuery}.
 */
@Provider
@PreMatching
@Priority(FilterOrder.ADDRESS)
public class CprInAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        check(request.getUriInfo().getRequestUri().getRawPath(), request.getHeaderString(RequestId.HEADER));
    }

    /** Ends a request with 400 if its path or its id holds what may be a CPR. */
    public static void check(@Nullable String path, @Nullable String requestId) {
        Faults faults = new Faults();
        if (path != null && CprFinder.isInPath(path)) {
            faults.unreadable(TextFault.CPR_AS_KEY.at("path"));
        }
        if (requestId != null && CprFinder.isInKey(requestId)) {
            faults.unreadable(TextFault.CPR_AS_KEY.at("header:" + RequestId.HEADER));
        }
        faults.throwIfAny();
    }
}
