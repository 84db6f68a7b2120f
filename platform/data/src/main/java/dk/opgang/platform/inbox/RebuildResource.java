package dk.opgang.platform.inbox;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For operators: rebuilds the projections. Doing it twice is doing it once more, so it takes no idempotency key. */
@Path("/internal/rebuild")
public class RebuildResource {

    private final InboxRebuild rebuild;

    RebuildResource(InboxRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @POST
    @PermissionsAllowed("admin")
    @ResponseStatus(202)
    public void rebuild() {
        rebuild.rebuild();
    }
}
