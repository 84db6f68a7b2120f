package dk.opgang.network.relocation;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** participants-service, asked in this service's own name. */
@RegisterRestClient(configKey = "participants")
@AsksPeer
@OidcClientFilter
@Path("/internal")
interface ParticipantsClient {

    /** Whose participants they are, and how old today; those that the owner does not know are missing. */
    @POST
    @Path("/family-members")
    Answer findFamilyMembers(Question question);

    record Question(List<UUID> ids) {}

    record Answer(List<Item> items) {}

    /** @param age in whole years; 0 of whom nothing else is told, since the data are restricted */
    record Item(UUID participantId, String municipalityCode, boolean restricted, int age) {}
}
