package dk.opgang.network.elsewhere;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** housing-areas-service, asked in this service's own name. */
@RegisterRestClient(configKey = "housing-areas")
@AsksPeer
@OidcClientFilter
@Path("/internal")
interface AreasClient {

    /** The classes of the areas on the list in force today; those that the owner does not know are missing. */
    @POST
    @Path("/area-classes")
    Answer findClasses(Question question);

    record Question(List<UUID> ids) {}

    record Answer(List<Item> items) {}

    record Item(UUID id, String municipalityCode, List<String> classes) {}
}
