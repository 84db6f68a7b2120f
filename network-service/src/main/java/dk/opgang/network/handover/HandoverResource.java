package dk.opgang.network.handover;

import dk.opgang.network.webhook.SecretSeal;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MayBeEmpty;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Handovers of people from one municipality to another. Tags tell the body apart: it depends on who asks, and an answer is overdue by itself. */
@Path(HandoverResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class HandoverResource {

    static final String PATH = "/v1/handovers";

    private final CurrentCaller caller;
    private final Handovers handovers;
    private final SendHandover send;
    private final AnswerHandover answer;
    private final ReadHandover read;
    private final HandoverRounds rounds;
    private final HandoverDesk desk;
    private final BusinessClock clock;
    private final BodyTags tags;

    HandoverResource(
            CurrentCaller caller,
            Handovers handovers,
            SendHandover send,
            AnswerHandover answer,
            ReadHandover read,
            HandoverRounds rounds,
            HandoverDesk desk,
            BusinessClock clock,
            BodyTags tags) {
        this.caller = caller;
        this.handovers = handovers;
        this.send = send;
        this.answer = answer;
        this.read = read;
        this.rounds = rounds;
        this.desk = desk;
        this.clock = clock;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(
            value = {"exchange.write", "participants.write"},
            inclusive = true)
    @Operation(
            summary = "Hand people over to another municipality",
            description =
                    "By a consent of each that names identity and all categories, or by a provision. What is told of them is sealed for"
                            + " the receiver. It stands where the package is kept, and nowhere else, by which provision it was sent.")
    public RestResponse<HandoverView> postHandover(HandoverForm form) {
        Handover made = send.send(caller.get(), form);
        return tags.withBody(Answers.added(PATH + "/" + made.id(), view(made), made.version()));
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the handovers that the municipality sends or receives")
    public Page<HandoverView> listHandovers(
            @BeanParam ListParams list,
            @Parameter(description = "out: those that it sends; in: those that it receives")
                    @QueryParam("direction")
                    @OneOf({"in", "out"})
                    String direction,
            @Parameter(description = "A code of handover-states")
                    @QueryParam("state")
                    @OneOf(codeList = "handover-states")
                    String state,
            @Parameter(
                            description =
                                    "Those in which this participant of the municipality is or was, for one who was merged the survivor; needs"
                                            + " participants.read")
                    @QueryParam("participantId")
                    UUID participantId,
            @HeaderParam("Opgang-Purpose") String purpose) {
        return handovers
                .page(
                        caller.get(),
                        list.toQuery(),
                        Handovers.direction(caller.get(), direction),
                        Restriction.equal("state", state),
                        read.about(participantId))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read a handover, without the people")
    public RestResponse<HandoverView> getHandover(@PathParam("id") UUID id) {
        desk.find(caller.get(), id);
        rounds.follow(id);
        return found(desk.find(caller.get(), id));
    }

    @GET
    @Digested
    @Path("/{id}/cover")
    @PermissionsAllowed(value = "participants.identify")
    @Operation(
            summary = "Who is handed over, for the receiver",
            description =
                    "Needs an exchange scope and Opgang-Purpose; it is in the access logs of both municipalities.")
    public RestResponse<HandoverCover> getHandoverCover(
            @PathParam("id") UUID id, @HeaderParam("Opgang-Purpose") String purpose) {
        return Answers.unstored(read.cover(caller.get(), id));
    }

    @GET
    @Digested
    @Path("/{id}/content")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "What was handed over",
            description =
                    "For the sender; for the receiver once it has accepted, of a notification by statute from the delivery on.")
    public RestResponse<HandoverContent> getHandoverContent(
            @PathParam("id") UUID id, @HeaderParam("Opgang-Purpose") String purpose) {
        return Answers.unstored(read.content(caller.get(), id));
    }

    @POST
    @Path("/{id}/accept")
    @Idempotent(sealedBy = SecretSeal.class)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Take the people over, as the receiver",
            description = "Who is registered already is linked and stays as it is; the others are registered.")
    public RestResponse<Moves.Accepted> acceptHandover(@PathParam("id") UUID id, @MayBeEmpty Moves.Acceptance told) {
        return RestResponse.ok(answer.accept(caller.get(), id, told.takesOverOn()));
    }

    @POST
    @Path("/{id}/reject")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Send it back, as the receiver",
            description = "What a statute orders only if the people do not live there: notification-stands.")
    public RestResponse<HandoverView> rejectHandover(@PathParam("id") UUID id, Moves.Rejection told) {
        return found(answer.reject(caller.get(), id, told));
    }

    @POST
    @Path("/{id}/more")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Ask for more, as the receiver")
    public RestResponse<HandoverView> requestMoreOfHandover(@PathParam("id") UUID id, Moves.More told) {
        return found(answer.ask(caller.get(), id, told));
    }

    @POST
    @Path("/{id}/supplements")
    @Idempotent
    @PermissionsAllowed(
            value = {"exchange.write", "participants.write"},
            inclusive = true)
    @Operation(summary = "Send more, or tell that there is no more, as the sender")
    public RestResponse<HandoverView> supplementHandover(@PathParam("id") UUID id, Moves.Supplement told) {
        return found(answer.supplement(caller.get(), id, told.categories()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Take it back, as the sender",
            description = "Cancelled before the receiver has accepted; revoked after that, until it takes over.")
    public RestResponse<HandoverView> cancelHandover(@PathParam("id") UUID id, Moves.Cancellation told) {
        return found(answer.cancel(caller.get(), id, told.reason()));
    }

    private RestResponse<HandoverView> found(Handover it) {
        return tags.withBody(Answers.found(view(it), it.version()));
    }

    private HandoverView view(Handover it) {
        return HandoverView.of(it, caller.get(), clock.now());
    }
}
