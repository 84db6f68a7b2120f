package dk.opgang.initiatives.elsewhere;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** participants-service, asked in this service's own name. */
@RegisterRestClient(configKey = "participants")
@OidcClientFilter
@Path("/internal/participants")
interface ParticipantsClient {

    /** What the owner knows of the participants; those that it does not know are missing. At most 1,000 ids. */
    @POST
    Answer find(Question question);

    record Question(List<UUID> ids) {}

    record Answer(List<Item> items) {}

    record Item(
            UUID id,
            String municipalityCode,
            @Nullable UUID housingAreaId,
            int birthYear,
            @Nullable String benefitGroup) {}
}
