package dk.opgang.platform.http;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.Period;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A resource that does nothing but show what the platform does around it. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

    public record Place(@NotNull UUID areaId, @NotNull LocalDate from) {}

    public record Sample(
            @NotNull @Size(min = 1, max = 10) String name,
            @Valid Place place,
            List<@Valid Place> former,
            BigDecimal amountDkk,
            Integer weeklyHours,
            Period period)
            implements Checked {

        @Override
        public void check(Faults faults) {
            if (weeklyHours != null && weeklyHours > 37) {
                faults.broken(
                        new Fault("/weeklyHours", "too-many-hours", new Text("Højst 37 timer", "At most 37 hours")));
            }
        }
    }

    private final CurrentCaller caller;

    SampleResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("samples.write")
    public RestResponse<Sample> create(Sample sample) {
        return Answers.added("/v1/samples/1", sample, 1);
    }

    @GET
    @PermissionsAllowed("samples.read")
    public Response list(
            @BeanParam ListParams list,
            @QueryParam("areaId") UUID areaId,
            @QueryParam("sourceId") String sourceId,
            @OneOf({"old", "new"}) @QueryParam("age") String age,
            @OneOf(codeList = "trees") @QueryParam("tree") String tree,
            @QueryParam("name") String name) {
        String shown = URLEncoder.encode(String.valueOf(sourceId), StandardCharsets.UTF_8);
        return Response.ok(list.toQuery()).header("X-Source-Id", shown).build();
    }

    @GET
    @Path("/pages")
    @PermissionsAllowed("samples.read")
    public Page<String> page(@BeanParam ListParams list, @QueryParam("name") String name) {
        ListQuery wanted = list.toQuery();
        String begin = wanted.cursor() == null
                ? "first"
                : Cursor.decode(wanted.cursor()).at().toString();
        Cursor end = new Cursor(Instant.parse("2020-02-01T00:00:00Z"), new UUID(1, 1));
        return new Page<>(List.of(begin), end.encode(), null);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("samples.read")
    public RestResponse<Sample> get(@PathParam("id") UUID id) {
        return Answers.found(new Sample("one", null, null, null, 1, null), 7);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("samples.write")
    public RestResponse<Sample> patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Preconditions.requireMatch(ifMatch, 7);
        Sample present = new Sample("one", null, null, null, 1, null);
        return Answers.found(patch.applyTo(present, Sample.class), 8);
    }

    @GET
    @Path("/caller")
    @PermissionsAllowed("samples.read")
    public Caller caller() {
        return caller.get();
    }

    @GET
    @Path("/defect")
    @PermissionsAllowed("samples.read")
    public Response defect() {
        throw new IllegalStateException("secret-marker of a defect");
    }
}
