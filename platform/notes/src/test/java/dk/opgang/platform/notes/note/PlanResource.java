package dk.opgang.platform.notes.note;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells how the database plans what a request asks of it. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {

    private final AgroalDataSource database;

    record Plans(String mode) {}

    PlanResource(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    @PermissionsAllowed("notes.read")
    public Plans ofRead() {
        return mode();
    }

    @PUT
    @PermissionsAllowed("notes.write")
    public Plans ofWrite() {
        return mode();
    }

    private Plans mode() {
        return new Plans(Sql.one(database, "select current_setting('plan_cache_mode')", row -> row.getString(1)));
    }
}
