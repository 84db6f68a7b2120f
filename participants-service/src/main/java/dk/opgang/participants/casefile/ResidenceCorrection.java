package dk.opgang.participants.casefile;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a residence is to be instead.
 *
 * @param housingAreaId the housing area
 * @param from first day
 * @param to first day after it; null while it goes on
 * @param source the poster's key; for the participant's municipality alone
 * @param changeReason a code of change-reasons, kept with the version that the correction makes
 */
public record ResidenceCorrection(
        @NotNull UUID housingAreaId,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable Source source,
        @Nullable @CodeOf("change-reasons") String changeReason)
        implements SpellCorrection<ResidenceForm>, Checked {

    public static ResidenceCorrection of(ResidenceForm form, @Nullable String changeReason) {
        return new ResidenceCorrection(form.housingAreaId(), form.from(), form.to(), form.source(), changeReason);
    }

    @Override
    public void check(Faults faults) {
        faults.broken(Period.faults(from, to, "/to"));
    }

    @Override
    public ResidenceForm corrected() {
        return new ResidenceForm(housingAreaId, from, to, source);
    }
}
