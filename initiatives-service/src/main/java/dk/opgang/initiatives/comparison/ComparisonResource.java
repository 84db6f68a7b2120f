package dk.opgang.initiatives.comparison;

import dk.opgang.initiatives.result.PublishedTable;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells network-service what it needs of initiatives that are shared. Counts by group are exact: what of them is told to whom is decided there. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final SharedYears years;
    private final GroupCounts groups;

    ComparisonResource(SharedYears years, GroupCounts groups) {
        this.years = years;
        this.groups = groups;
    }

    @POST
    @Path("/published-years")
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Years> findPublishedYears(YearsQuestion asked) {
        return RestResponse.ok(
                new Years(years.of(asked.initiativeId(), asked.owner(), asked.fromYear(), asked.toYear())));
    }

    @POST
    @Path("/group-counts")
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Counts> findGroupCounts(GroupsQuestion asked) {
        return RestResponse.ok(new Counts(groups.of(asked)));
    }

    /** @param owner a municipality's code or a CVR: the initiative must be one in which it takes part */
    record YearsQuestion(
            @NotNull UUID initiativeId,
            @NotBlank @PartyValue String owner,
            @NotNull Integer fromYear,
            @NotNull Integer toYear) {}

    record Years(List<PublishedTable.Year> items) {}

    record GroupsQuestion(
            @NotNull @Size(max = 200) List<@NotNull @Valid Run> runs,
            @NotBlank String measure,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** @param municipalityCode whose citizens are counted */
    record Run(
            @NotNull UUID initiativeId,
            @NotBlank @Municipality String municipalityCode) {}

    record Counts(List<RunCounts> items) {}

    record RunCounts(UUID initiativeId, String municipalityCode, List<Group> groups) {}

    /**
     * People who are of one age and on one benefit.
     *
     * @param ageGroup on the first day of the period
     * @param benefitGroup when they began in the period, or on its first day; {@code none} without a benefit
     * @param events with how many of them the measure happened in the period
     */
    record Group(String ageGroup, String benefitGroup, long participants, long events) {}
}
