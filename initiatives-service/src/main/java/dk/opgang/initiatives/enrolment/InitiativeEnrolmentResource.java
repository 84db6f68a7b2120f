package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The enrolments of an initiative over HTTP. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class InitiativeEnrolmentResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final EnrolmentViews views;
    private final Enrol enrol;
    private final BodyTags tags;

    InitiativeEnrolmentResource(
            CurrentCaller caller, ReadEnrolments read, EnrolmentViews views, Enrol enrol, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.views = views;
        this.enrol = enrol;
        this.tags = tags;
    }

    @POST
    @Path("/{id}/enrolments")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Enrol a participant; the enrolment begins as a referral")
    public RestResponse<EnrolmentView> postEnrolment(@PathParam("id") UUID initiativeId, EnrolmentForm request) {
        return tags.withBody(enrol.enrol(caller.get(), initiativeId, request)
                .answer("/v1/enrolments", enrolment -> views.posted(caller.get(), enrolment)));
    }

    @GET
    @Path("/{id}/enrolments")
    @PermissionsAllowed("initiatives.read")
    @Expands(
            of = EnrolmentView.class,
            value = {"initiative", "group"})
    @Operation(summary = "List the enrolments of an initiative")
    public Page<EnrolmentView> listEnrolments(
            @PathParam("id") UUID initiativeId,
            @BeanParam SourcedListParams list,
            @Parameter(description = Survivors.NAMED) @QueryParam("participantId") UUID participantId,
            @Parameter(description = "Only those in this state, a code of enrolment-states")
                    @OneOf(codeList = "enrolment-states")
                    @QueryParam("state")
                    String state) {
        return views.page(caller.get(), read.search(caller.get(), initiativeId, list.toQuery(), participantId, state));
    }
}
