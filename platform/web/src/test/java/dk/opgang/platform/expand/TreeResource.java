package dk.opgang.platform.expand;

import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Trees with an owner and leaves: shows what can be expanded, and computed answers. */
@Path("/v1/trees")
@Produces(MediaType.APPLICATION_JSON)
public class TreeResource {

    public record Tree(String id, String ownerId, BigDecimal height, long version) {}

    public record Height(String unit, List<Integer> metres) {}

    private static final List<Tree> TREES = List.of(
            new Tree("ash", "anna", new BigDecimal("4.50"), 7),
            new Tree("elm", "hidden", new BigDecimal("3.00"), 8),
            new Tree("oak", "anna", new BigDecimal("9.00"), 9));

    @GET
    @PermissionsAllowed("trees.read")
    @Expands(of = Tree.class, value = "owner")
    public Page<Tree> list(@BeanParam ListParams list) {
        return new Page<>(TREES, null, null);
    }

    @GET
    @Path("/{id : [a-z]+}")
    @PermissionsAllowed("trees.read")
    @Expands(
            of = Tree.class,
            value = {"owner", "leaves"})
    public RestResponse<Tree> get(@PathParam("id") String id) {
        Tree tree = find(id);
        return Answers.found(tree, tree.version());
    }

    @DELETE
    @Path("/{id : [a-z]+}")
    @PermissionsAllowed("trees.read")
    public Response fell(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        Preconditions.requireMatch(ifMatch, find(id).version());
        return Response.noContent().build();
    }

    @GET
    @Path("/{id : [a-z]+}/heights")
    @PermissionsAllowed("trees.read")
    @Digested
    public Height heights(@PathParam("id") String id) {
        return new Height("m", List.of(1, find(id).height().intValue()));
    }

    @GET
    @Path("/{id : [a-z]+}/heights")
    @Produces("text/csv")
    @PermissionsAllowed("trees.read")
    @Digested
    public Response heightsAsCsv(@PathParam("id") String id) {
        return Response.ok("metres\n" + find(id).height().intValue() + "\n").build();
    }

    private static Tree find(String id) {
        return TREES.stream().filter(tree -> tree.id().equals(id)).findFirst().orElseThrow();
    }
}
