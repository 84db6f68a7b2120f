package dk.opgang.participants.accesslog;

import dk.opgang.platform.audit.AccessQuery;
import dk.opgang.platform.audit.AccessesResource.Accesses;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The access log of network-service, asked in this service's own name. */
@RegisterRestClient(configKey = "network")
@OidcClientFilter
@Path("/internal/accesses")
interface NetworkAccesses {

    @POST
    Accesses find(AccessQuery wanted);
}
