package dk.opgang.participants.question;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells other services of a family whose participants they are, how old today, and whether their data are restricted: never who they are. */
@Path("/internal/family-members")
@Produces(MediaType.APPLICATION_JSON)
public class FamilyMemberResource {

    private final CurrentCaller caller;
    private final AnswerFamilyMembers members;

    FamilyMemberResource(CurrentCaller caller, AnswerFamilyMembers members) {
        this.caller = caller;
        this.members = members;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Members> findFamilyMembers(Wanted wanted) {
        return RestResponse.ok(new Members(members.of(caller.get(), wanted.ids())));
    }

    record Wanted(@NotNull @Size(min = 1, max = 100) List<@NotNull UUID> ids) {}

    record Members(List<Member> items) {}

    /** @param age in whole years; 0 where the data are restricted, of whom nothing is told */
    record Member(UUID participantId, String municipalityCode, boolean restricted, int age) {}
}
