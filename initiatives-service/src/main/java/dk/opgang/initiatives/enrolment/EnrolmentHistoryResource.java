package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.list.ListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of an enrolment as lists. */
@Path("/v1/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentHistoryResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;

    EnrolmentHistoryResource(CurrentCaller caller, ReadEnrolments read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Path("/{id}/transitions")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the changes of state of an enrolment")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = EnrolmentTransitionPage.class)))
    public Response transitions(@PathParam("id") UUID id, @BeanParam ListParams list, @Context UriInfo uri) {
        var page = read.transitions(caller.get(), id, list.toQuery());
        return Answers.page(page.map(EnrolmentTransition::listed), uri);
    }

    @GET
    @Path("/{id}/steps")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the steps that the participant has reached")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = EnrolmentStepPage.class)))
    public Response steps(@PathParam("id") UUID id, @BeanParam ListParams list, @Context UriInfo uri) {
        return Answers.page(read.steps(caller.get(), id, list.toQuery()).map(EnrolmentStep::listed), uri);
    }

    /** A page as the document describes it. */
    @Schema(name = "EnrolmentTransitionPage")
    record EnrolmentTransitionPage(
            List<EnrolmentTransition.Listed> items,
            @Nullable String next,
            @Nullable Long count) {}

    /** A page as the document describes it. */
    @Schema(name = "EnrolmentStepPage")
    record EnrolmentStepPage(
            List<EnrolmentStep.Listed> items,
            @Nullable String next,
            @Nullable Long count) {}
}
