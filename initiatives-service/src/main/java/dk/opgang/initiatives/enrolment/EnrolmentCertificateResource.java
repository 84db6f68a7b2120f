package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
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

/** The certificates that were seen for an enrolment: that they were, by whom and when, never what they say. */
@Path("/v1/enrolments/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentCertificateResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final SeeCertificate see;

    EnrolmentCertificateResource(CurrentCaller caller, ReadEnrolments read, SeeCertificate see) {
        this.caller = caller;
        this.read = read;
        this.see = see;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the certificates that were seen for an enrolment")
    public Page<EnrolmentCertificateView> listEnrolmentCertificates(
            @PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.certificates(caller.get(), id, list.toQuery()).map(EnrolmentCertificateView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Note that a certificate of the participant was seen")
    public RestResponse<EnrolmentCertificateView> postEnrolmentCertificate(
            @PathParam("id") UUID id, CertificateForm request) {
        EnrolmentCertificate seen = see.see(caller.get(), id, request);
        return Answers.added(
                "/v1/enrolments/" + id + "/certificates", EnrolmentCertificateView.of(seen), seen.version());
    }
}
