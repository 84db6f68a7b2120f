package dk.opgang.network.sharing;

import dk.opgang.network.posting.KnownCodes;
import dk.opgang.platform.json.Checked;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An adoption as it is posted.
 *
 * @param municipalityCode who adopts, three digits
 * @param from first day on which it runs there
 */
record AdoptionForm(
        @Nullable Source source,
        @NotNull String municipalityCode,
        @NotNull LocalDate from,
        @Nullable @Size(max = 2_000) String note)
        implements Checked {

    AdoptionForm {
        municipalityCode = MunicipalityCode.isValid(municipalityCode)
                ? new MunicipalityCode(municipalityCode).value()
                : municipalityCode;
    }

    @Override
    public void check(Faults faults) {
        KnownCodes.MUNICIPALITIES.check(municipalityCode, "/municipalityCode", faults);
    }
}
