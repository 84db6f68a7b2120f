package dk.opgang.initiatives.institution;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Institutions over HTTP. */
@Path(InstitutionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutions")
public class InstitutionResource {

    static final String PATH = "/v1/institutions";

    private final CurrentCaller caller;
    private final Institutions institutions;
    private final WriteInstitution write;

    InstitutionResource(CurrentCaller caller, Institutions institutions, WriteInstitution write) {
        this.caller = caller;
        this.institutions = institutions;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Register an institution, or change the one of the same source")
    public RestResponse<InstitutionView> postInstitution(InstitutionForm form) {
        Caller poster = caller.get();
        return write.post(poster, form).answer(PATH, it -> InstitutionView.of(it, poster));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List the institutions",
            description = "Every municipality and every partner of an initiative sees them; who runs one sees its own.")
    public Page<InstitutionView> listInstitutions(
            @BeanParam NamedListParams list,
            @Parameter(description = "A code of institution-kinds")
                    @OneOf(codeList = "institution-kinds")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "Where they lie, in three digits") @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "The CVR of who runs them") @QueryParam("cvr") String cvr) {
        Caller reader = caller.get();
        return institutions
                .page(
                        reader,
                        list.toQuery(),
                        Restriction.equal("form.kind", kind),
                        Restriction.equal("form.municipalityCode", municipalityCode),
                        Restriction.equal("form.cvr", cvr))
                .map(it -> InstitutionView.of(it, reader));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an institution")
    public RestResponse<InstitutionView> getInstitution(@PathParam("id") UUID id) {
        Caller reader = caller.get();
        return Posted.found(institutions.get(reader, id), it -> InstitutionView.of(it, reader));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change an institution")
    public RestResponse<InstitutionView> updateInstitution(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller changer = caller.get();
        return Posted.found(write.patch(changer, id, ifMatch, patch), it -> InstitutionView.of(it, changer));
    }
}
