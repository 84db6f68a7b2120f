package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.programme.ProgrammeEffects.Question;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.constraint.MunicipalityValidator;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the programme came to over all households of a municipality. */
@Path("/v1/household-effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class ProgrammeEffectsResource {

    private static final String STATISTICS = "statistics.read";
    private static final CodeList MUNICIPALITIES = CodeList.load(MunicipalityValidator.LIST);

    private final CurrentCaller caller;
    private final ReadProgrammeEffects read;
    private final BusinessClock clock;

    ProgrammeEffectsResource(CurrentCaller caller, ReadProgrammeEffects read, BusinessClock clock) {
        this.caller = caller;
        this.read = read;
        this.clock = clock;
    }

    @GET
    @Digested
    @PermissionsAllowed({"participants.read", STATISTICS})
    @Operation(
            summary = "Compare the draws of all households in the programme in two years",
            description =
                    "A municipality's own, exact; for others, who name the municipality, nothing of few households.")
    public ProgrammeEffects listHouseholdEffects(@BeanParam ProgrammeEffectsParams params) {
        Caller reader = caller.get();
        Faults faults = new Faults();
        params.check(clock.today(), faults);
        String municipalityCode = params.municipalityCode();
        String whose = municipalityCode == null ? reader.municipality().orElse(null) : municipalityCode;
        if (whose == null) {
            faults.unreadable("?municipalityCode", CommonFault.REQUIRED);
        }
        MUNICIPALITIES.fault("?municipalityCode", municipalityCode).ifPresent(faults::unreadable);
        boolean own = reader.municipality().equals(Optional.ofNullable(whose));
        if (!own && !reader.has(STATISTICS)) {
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
        faults.throwIfAny();
        return read.read(
                reader,
                new Question(
                        Objects.requireNonNull(whose),
                        Objects.requireNonNull(params.beforeYear()),
                        Objects.requireNonNull(params.afterYear()),
                        params.housingAreaId()));
    }
}
