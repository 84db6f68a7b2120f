package dk.opgang.network.handover;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where packages stand, asked of participants-service in this service's own name. */
@RegisterRestClient(configKey = "handovers")
@OidcClientFilter
@Path("/internal/handover-states")
interface StatesClient {

    @POST
    Found find(Wanted wanted);

    /**
     * @param ages of which it is asked whether everybody is of age
     * @param endings of cases that were stopped
     * @param moves the days of moves that have happened
     */
    record Wanted(List<UUID> ids, List<UUID> ages, List<UUID> endings, List<Moved> moves) {}

    record Moved(UUID id, LocalDate on) {}

    record Found(List<Item> items) {}

    /** @param participantIds of the sender, of a case alone; they are not kept */
    record Item(
            UUID id,
            String state,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate takesOverOn,
            boolean settled,
            @Nullable Boolean adult,
            @Nullable String undone,
            List<UUID> participantIds) {

        PackageAnswers.Decided decided() {
            return new PackageAnswers.Decided(true, state, acceptedOn, takesOverOn, null, null);
        }
    }
}
