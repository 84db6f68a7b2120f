package dk.opgang.participants.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.export.SubjectRecordsResource.SubjectQuery;
import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** All that network-service keeps of a participant, by kind, asked in this service's own name. */
@RegisterRestClient(configKey = "network-records")
@AsksPeer
@OidcClientFilter
@Path("/internal/subject-records")
interface NetworkRecords {

    @POST
    ObjectNode find(SubjectQuery wanted);
}
