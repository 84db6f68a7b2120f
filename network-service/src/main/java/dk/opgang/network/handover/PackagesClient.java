package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.peer.AsksPeer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The packages in participants-service, with the token of whoever asks here: what it may do and see is decided there, and logged. */
@RegisterRestClient(configKey = "handovers")
@AsksPeer
@Path("/internal/handover-packages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface PackagesClient {

    @POST
    @AsksPeer(repeatable = false)
    Response send(
            @Nullable @HeaderParam("Authorization") String token,
            @Nullable @HeaderParam("Accept-Language") String language,
            @Nullable @HeaderParam("Idempotency-Key") String key,
            JsonNode form);

    @POST
    @AsksPeer(repeatable = false)
    @Path("/{id}/decisions")
    Response decide(
            @Nullable @HeaderParam("Authorization") String token,
            @Nullable @HeaderParam("Accept-Language") String language,
            @Nullable @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") UUID id,
            JsonNode form);

    /** In which packages a participant of whoever asks is or was. */
    @GET
    Response list(
            @Nullable @HeaderParam("Authorization") String token,
            @Nullable @HeaderParam("Accept-Language") String language,
            @Nullable @HeaderParam("Opgang-Purpose") String purpose,
            @QueryParam("participantId") UUID participantId);

    /** @param part cover, content or notes */
    @GET
    @Path("/{id}/{part}")
    Response read(
            @Nullable @HeaderParam("Authorization") String token,
            @Nullable @HeaderParam("Accept-Language") String language,
            @Nullable @HeaderParam("Opgang-Purpose") String purpose,
            @PathParam("id") UUID id,
            @PathParam("part") String part);
}
