package dk.opgang.network.sharing;

import dk.opgang.network.form.Written;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality adopts a shared initiative.
 *
 * @param municipalityCode who adopts, three digits; if missing, the municipality that posts
 * @param from first day on which it runs there; the day of posting if missing
 * @param initiativeId the adopter's own run of it, once there is one
 * @param templateKey by which the adopter knows the template that the adoption makes; made of that of the method and of who shares it if missing,
 *     and with a number behind it if the adopter has another template of that key
 */
@Embeddable
record AdoptionForm(
        @Nullable Source source,
        @Nullable @Defaulted @Municipality String municipalityCode,
        @Nullable @Defaulted @Column(name = "adopted_from") LocalDate from,
        @Nullable @Size(max = 2_000) String note,
        @Nullable UUID initiativeId,

        @Nullable @Size(max = 100) @Pattern(regexp = Written.KEY)
        String templateKey)
        implements PostedForm {

    AdoptionForm {
        municipalityCode = municipalityCode == null ? null : MunicipalityCode.plain(municipalityCode);
    }

    /** The same, adopted by that municipality unless it names one. */
    AdoptionForm by(Optional<String> municipality) {
        return municipalityCode != null
                ? this
                : new AdoptionForm(source, municipality.orElse(null), from, note, initiativeId, templateKey);
    }

    /** The same, with a template of that key unless it says one itself. */
    AdoptionForm withTemplate(@Nullable String key) {
        return templateKey != null ? this : new AdoptionForm(source, municipalityCode, from, note, initiativeId, key);
    }

    /** The same, from that day unless it says a day itself. */
    AdoptionForm startingAt(LocalDate day) {
        return from != null ? this : new AdoptionForm(source, municipalityCode, day, note, initiativeId, templateKey);
    }
}
