package dk.opgang.network.handover;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks of all that a municipality was told of by statute. */
@Path("/v1/handover-clocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class HandoverClockResource {

    private final CurrentCaller caller;
    private final HandoverItems items;
    private final BusinessClock clock;

    HandoverClockResource(CurrentCaller caller, HandoverItems items, BusinessClock clock) {
        this.caller = caller;
        this.items = items;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the clocks of offers that a statute orders, as the receiver")
    public Page<ItemView.Listed> listHandoverClocks(
            @BeanParam ListParams list,
            @Parameter(description = "A code of handover-clock-states")
                    @QueryParam("state")
                    @OneOf(codeList = "handover-clock-states")
                    String state,
            @Parameter(description = "Only those that are due before this day") @QueryParam("dueBefore")
                    LocalDate dueBefore) {
        LocalDate today = clock.today();
        return items.page(caller.get(), list.toQuery(), HandoverItems.clocks(caller.get(), state, dueBefore))
                .map(item -> ItemView.Listed.of(item, today));
    }
}
