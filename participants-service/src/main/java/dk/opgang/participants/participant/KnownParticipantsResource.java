package dk.opgang.participants.participant;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Tells other services of participants of whom they have not heard yet, as much as the events will tell them; nothing of those whose
 * data are restricted, and not where those live who are in hiding.
 */
@Path("/internal/participants")
@Produces(MediaType.APPLICATION_JSON)
public class KnownParticipantsResource {

    private final SystemCalls system;
    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final Reader reader;

    KnownParticipantsResource(
            SystemCalls system, Participants participants, ProcessingRestrictions restrictions, Reader reader) {
        this.system = system;
        this.participants = participants;
        this.restrictions = restrictions;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Found> find(Wanted wanted) {
        List<Item> items = system.callInTransaction(() -> unrestricted(wanted.ids()));
        return RestResponse.ok(new Found(items));
    }

    private List<Item> unrestricted(List<UUID> ids) {
        Set<UUID> restricted = restrictions.among(Caller.system(), ids);
        Set<UUID> hiding = reader.inHiding(ids);
        return participants.list(Caller.system(), Restriction.in("id", ids)).stream()
                .filter(participant -> !restricted.contains(participant.id()))
                .map(participant -> Item.of(participant, hiding.contains(participant.id())))
                .toList();
    }

    record Wanted(@NotNull @Size(min = 1, max = 1000) List<UUID> ids) {}

    record Found(List<Item> items) {}

    record Item(
            UUID id,
            String municipalityCode,
            @Nullable UUID housingAreaId,
            int birthYear,
            @Nullable String benefitGroup) {

        static Item of(Participant participant, boolean hiding) {
            return new Item(
                    participant.id(),
                    participant.municipalityCode(),
                    hiding ? null : participant.housingAreaId(),
                    participant.birthYear(),
                    participant.benefitGroup());
        }
    }
}
