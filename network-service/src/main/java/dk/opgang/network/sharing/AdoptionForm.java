package dk.opgang.network.sharing;

import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An adoption as it is posted.
 *
 * @param municipalityCode who adopts, three digits; if missing, the municipality that posts
 * @param from first day on which it runs there; the day of posting if missing
 */
record AdoptionForm(
        @Nullable Source source,
        @Nullable @Municipality String municipalityCode,
        @Nullable LocalDate from,
        @Nullable @Size(max = 2_000) String note) {

    AdoptionForm {
        municipalityCode = MunicipalityCode.isValid(municipalityCode)
                ? new MunicipalityCode(municipalityCode).value()
                : municipalityCode;
    }

    /** The same, adopted by that municipality unless it names one; 422 if there is none. */
    AdoptionForm by(Optional<String> municipality) {
        String adopter = municipalityCode == null ? municipality.orElse(null) : municipalityCode;
        if (adopter == null) {
            Faults faults = new Faults();
            faults.broken("/municipalityCode", CommonFault.REQUIRED);
            faults.throwIfAny();
        }
        return new AdoptionForm(source, adopter, from, note);
    }

    /** The same, from that day unless it says a day itself. */
    AdoptionForm startingAt(LocalDate day) {
        return from != null ? this : new AdoptionForm(source, municipalityCode, day, note);
    }
}
