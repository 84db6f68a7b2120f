package dk.opgang.participants.question;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotEmpty;
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
import org.jspecify.annotations.Nullable;

/** Tells other services which characteristics of a household follow from what is kept here, which are few. */
@Path("/internal/household-characteristics")
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdCharacteristicResource {

    private final CurrentCaller caller;
    private final AnswerHouseholdCharacteristics characteristics;

    HouseholdCharacteristicResource(CurrentCaller caller, AnswerHouseholdCharacteristics characteristics) {
        this.caller = caller;
        this.characteristics = characteristics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Characteristics> findHouseholdCharacteristics(Wanted wanted) {
        return RestResponse.ok(new Characteristics(characteristics.of(caller.get(), wanted)));
    }

    /** @param characteristics codes of household-characteristics */
    record Wanted(
            @NotNull UUID participantId,
            @NotNull LocalDate on,

            @NotEmpty @Size(max = 100) @Distinct
            List<@NotNull @CodeOf("household-characteristics") String> characteristics) {}

    record Characteristics(List<Characteristic> items) {}

    /** @param met null for what is not known */
    record Characteristic(String characteristic, @Nullable Boolean met) {}
}
