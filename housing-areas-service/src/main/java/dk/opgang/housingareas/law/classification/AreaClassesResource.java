package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.law.classification.Classification;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tells other services on which lists areas are today; the gateway does not route it. Areas are no secret, and nobody's figures are told. */
@Path("/internal/area-classes")
@Produces(MediaType.APPLICATION_JSON)
public class AreaClassesResource {

    private final CurrentCaller caller;
    private final ClassifyAreas classify;

    AreaClassesResource(CurrentCaller caller, ClassifyAreas classify) {
        this.caller = caller;
        this.classify = classify;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Answer> findAreaClasses(Question question) {
        Caller asking = caller.get();
        Map<UUID, Classification> classes = classify.some(asking, question.ids(), null);
        return RestResponse.ok(new Answer(classify.areas(asking, question.ids()).stream()
                .map(area -> Item.of(area, classes.get(area.id())))
                .toList()));
    }

    record Question(@NotNull @Size(min = 1, max = 1000) List<UUID> ids) {}

    record Answer(List<Item> items) {}

    /** @param classes of the list in force today; {@code none} of an area that did not exist on its day */
    record Item(UUID id, String municipalityCode, List<String> classes) {

        static Item of(HousingArea area, @Nullable Classification known) {
            List<String> classes = known == null ? List.of(Classification.NONE) : known.classes();
            return new Item(area.id(), area.municipalityCode(), classes);
        }
    }
}
