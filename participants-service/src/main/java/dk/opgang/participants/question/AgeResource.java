package dk.opgang.participants.question;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells other services how old participants are on a day: they know the year of birth alone, and for a rule the birthday may decide. */
@Path("/internal/ages")
@Produces(MediaType.APPLICATION_JSON)
public class AgeResource {

    private final CurrentCaller caller;
    private final AnswerAges ages;

    AgeResource(CurrentCaller caller, AnswerAges ages) {
        this.caller = caller;
        this.ages = ages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Ages> findAges(Wanted wanted) {
        return RestResponse.ok(new Ages(ages.of(caller.get(), wanted.pairs())));
    }

    record Wanted(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Pair> pairs) {}

    record Pair(@NotNull UUID participantId, @NotNull LocalDate on) {}

    record Ages(List<AgeOn> items) {}

    /** @param age in whole years; negative before the birth */
    record AgeOn(UUID participantId, LocalDate on, int age) {}
}
