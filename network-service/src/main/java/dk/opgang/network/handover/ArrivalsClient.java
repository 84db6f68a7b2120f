package dk.opgang.network.handover;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Hands on to participants-service, in this service's own name, what other installations hand over to municipalities of this one. */
@RegisterRestClient(configKey = "handovers")
@AsksPeer
@OidcClientFilter
@Path("/internal/handover-arrivals")
interface ArrivalsClient {

    /** Where the package stands then. */
    @POST
    StatesClient.Item arrive(Package told);

    /**
     * A package, as its installation tells that it stands.
     *
     * @param closed whether its receiver may not open it for the time being
     * @param parts some of what is in it
     * @param complete whether all of it has come
     */
    record Package(
            UUID id,
            String fromMunicipalityCode,
            String toMunicipalityCode,
            String basis,
            boolean forCase,
            String state,
            List<String> dataCategories,
            Instant sentAt,
            Instant answerBy,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate takesOverOn,
            @Nullable LocalDate movedOn,
            boolean closed,
            List<StatesClient.Part> parts,
            boolean complete) {

        static Package of(HandoverTold it, List<StatesClient.Part> parts, boolean complete) {
            return new Package(
                    it.packageId(),
                    it.fromMunicipalityCode(),
                    it.toMunicipalityCode(),
                    it.basis(),
                    it.relocationCaseId() != null,
                    it.state(),
                    it.dataCategories(),
                    it.sentAt(),
                    it.answerBy(),
                    it.acceptedOn(),
                    it.takesOverOn(),
                    it.movedOn(),
                    it.closed(),
                    parts,
                    complete);
        }
    }
}
