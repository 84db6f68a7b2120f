package dk.opgang.participants.residence;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A residence in a housing area as a municipality reports it. */
@Schema(name = "ResidenceRequest")
record ResidenceRequest(
        @NotNull UUID housingAreaId,
        @NotNull @Schema(description = "First day") LocalDate from,

        @Nullable @Schema(description = "First day after it; goes on without")
        LocalDate to,

        @Nullable Source source)
        implements Checked {

    @Override
    public void check(Faults faults) {
        faults.broken(Period.faults(from, to, "/to"));
    }
}
