package dk.opgang.peers;

import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** One row by its id, for whoever asks: no token, no tenant, no log. What a framework's own figures are made with. */
@Path("/")
@Blocking
public class BareResource {

    private final EntityManager entities;

    public BareResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @Path("alive")
    public String alive() {
        return "{\"status\":\"UP\"}";
    }

    @GET
    @Path("v1/participants/{id}")
    public Participant participant(UUID id) {
        return found(Participant.class, id);
    }

    @GET
    @Path("v1/placements/{id}")
    public Placement placement(UUID id) {
        return found(Placement.class, id);
    }

    @GET
    @Path("v1/housing-areas/{id}")
    public HousingArea area(UUID id) {
        return found(HousingArea.class, id);
    }

    private <T> T found(Class<T> kind, UUID id) {
        T row = entities.find(kind, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }
}
