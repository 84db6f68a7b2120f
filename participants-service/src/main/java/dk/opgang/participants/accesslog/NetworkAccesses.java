package dk.opgang.participants.accesslog;

import dk.opgang.platform.audit.AccessQuery;
import dk.opgang.platform.audit.AccessesResource.Accesses;
import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The access log of network-service, asked in this service's own name. */
@RegisterRestClient(configKey = "network")
@AsksPeer
@OidcClientFilter
@Path("/internal/accesses")
interface NetworkAccesses {

    @POST
    Accesses find(AccessQuery wanted);
}
