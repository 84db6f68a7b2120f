package dk.opgang.network.sharing;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who adopts a shared initiative, over HTTP. */
@Path(SharedInitiativeResource.PATH + "/{id}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class AdoptionResource {

    private final CurrentCaller caller;
    private final SharedInitiatives initiatives;
    private final Adoptions adoptions;
    private final WriteAdoption write;
    private final BodyTags tags;

    AdoptionResource(
            CurrentCaller caller,
            SharedInitiatives initiatives,
            Adoptions adoptions,
            WriteAdoption write,
            BodyTags tags) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Adopt a shared initiative")
    public RestResponse<AdoptionView> postAdoption(@PathParam("id") UUID id, AdoptionForm form) {
        return tags.withBody(write.post(caller.get(), id, form)
                .answer(SharedInitiativeResource.PATH + "/" + id + "/adoptions", this::view));
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List who adopts it")
    public Page<AdoptionView> listAdoptions(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        SharedInitiative shared = initiatives.get(caller.get(), id);
        return adoptions
                .page(caller.get(), list.toQuery(), Restriction.equal("sharedInitiativeId", shared.id()))
                .map(adoption -> AdoptionView.of(adoption, shared.methodVersion()));
    }

    @GET
    @Path("/{adoptionId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read an adoption")
    public RestResponse<AdoptionView> getAdoption(@PathParam("id") UUID id, @PathParam("adoptionId") UUID adoptionId) {
        SharedInitiative shared = initiatives.get(caller.get(), id);
        return tags.withBody(Posted.found(adoptions.get(caller.get(), adoptionId, shared.id()), this::view));
    }

    @POST
    @Path("/{adoptionId}/updates")
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Follow a later version of the method",
            description = "By the adopter, or the coordination. An initiative that runs already stays as it is.")
    public RestResponse<AdoptionView> updateAdoption(
            @PathParam("id") UUID id, @PathParam("adoptionId") UUID adoptionId, AdoptionUpdate told) {
        return tags.withBody(Posted.found(write.follow(caller.get(), id, adoptionId, told), this::view));
    }

    private AdoptionView view(Adoption adoption) {
        SharedInitiative shared = initiatives.get(caller.get(), adoption.sharedInitiativeId());
        return AdoptionView.of(adoption, shared.methodVersion());
    }
}
