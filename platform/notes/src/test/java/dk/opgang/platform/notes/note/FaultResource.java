package dk.opgang.platform.notes.note;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;

/** Fails as what works with JDBC does. */
@Path("/v1/faults")
@Produces(MediaType.APPLICATION_JSON)
class FaultResource {

    @GET
    @Path("/{state}")
    @PermissionsAllowed("notes.read")
    public String fail(@PathParam("state") String state) {
        throw new IllegalStateException(
                "Something could not be read", state.equals("none") ? null : new SQLException(state, state));
    }
}
