package dk.opgang.network.elsewhere;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** initiatives-service, asked in this service's own name. */
@RegisterRestClient(configKey = "initiatives")
@AsksPeer
@OidcClientFilter
@Path("/internal")
public interface InitiativesClient {

    /** Makes a template of who adopts, or another version of it; told again it changes nothing. */
    @POST
    @Path("/adopted-templates")
    AdoptedTemplate adopt(Adoption adoption);

    /** What was published of the years of an initiative that is the owner's. */
    @POST
    @Path("/published-years")
    PublishedYears findPublishedYears(YearsQuestion question);

    /** How many took part in each run, and with how many of them the measure happened, by group. */
    @POST
    @Path("/group-counts")
    GroupCounts findGroupCounts(GroupsQuestion question);

    /** @param ownerMunicipalityCode who shares, or where it runs if an organisation shares */
    record Adoption(
            UUID sharedInitiativeId,
            int methodVersion,
            String municipalityCode,
            String key,
            @Nullable String ownerMunicipalityCode,
            String templateKey) {}

    record AdoptedTemplate(UUID templateId, String key, int methodVersion) {}

    /** @param owner a municipality's code or a CVR */
    record YearsQuestion(UUID initiativeId, String owner, int fromYear, int toYear) {}

    record PublishedYears(List<Year> items) {}

    /** @param counts by name; null where it is not disclosed */
    record Year(int year, Map<String, @Nullable Number> counts, List<String> suppressed) {}

    record GroupsQuestion(List<Run> runs, String measure, LocalDate from, LocalDate to) {}

    /** @param municipalityCode whose citizens are counted */
    record Run(UUID initiativeId, String municipalityCode) {}

    record GroupCounts(List<RunCounts> items) {}

    record RunCounts(UUID initiativeId, String municipalityCode, List<Group> groups) {}

    record Group(String ageGroup, String benefitGroup, long participants, long events) {}
}
