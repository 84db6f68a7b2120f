package dk.opgang.platform.notes.note;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    /** As it is posted. */
    record NoteRequest(String text) {}

    /** As it is answered. */
    record NoteView(UUID id, String text) {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.text());
        }
    }

    private final CurrentCaller caller;
    private final Notes notes;
    private final MakeNote makeNote;

    NoteResource(CurrentCaller caller, Notes notes, MakeNote makeNote) {
        this.caller = caller;
        this.notes = notes;
        this.makeNote = makeNote;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("notes.write")
    @APIResponse(
            responseCode = "201",
            description = "The note",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public RestResponse<NoteView> make(NoteRequest request) {
        Note note = makeNote.make(caller.get(), request.text());
        return Answers.added("/v1/notes/" + note.id(), NoteView.of(note), note.version());
    }

    @GET
    @PermissionsAllowed("notes.read")
    @Transactional
    public Page<NoteView> list(@BeanParam ListParams list) {
        return notes.page(caller.get(), list.toQuery()).map(NoteView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("notes.read")
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "The note",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public RestResponse<NoteView> get(@PathParam("id") UUID id) {
        Note note = notes.get(caller.get(), id);
        return Answers.found(NoteView.of(note), note.version());
    }
}
