package dk.opgang.participants.residence;

import dk.opgang.participants.casefile.Residence;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be reported or corrected of a residence: everything but whose it is. */
@Schema(name = "ResidencePatch")
record ResidencePatch(
        @NotNull @Schema(description = "The housing area") UUID housingAreaId,

        @NotNull @Schema(description = "First day") LocalDate from,

        @Nullable @Schema(description = "First day after it; null: it goes on")
        LocalDate to,

        @Nullable @Schema(description = "The poster's key") Source source)
        implements Checked {

    static ResidencePatch of(Residence residence) {
        return new ResidencePatch(residence.housingAreaId(), residence.from(), residence.to(), residence.source());
    }

    @Override
    public void check(Faults faults) {
        // Without the first day: an end that was only concluded moves with it.
        faults.broken(Period.faults(null, to, "/to"));
    }
}
