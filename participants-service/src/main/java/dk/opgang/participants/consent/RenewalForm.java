package dk.opgang.participants.consent;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a participant renews a consent: the same terms for a further time.
 *
 * @param until first day that is no longer covered
 * @param from first day that is covered; the end of the renewed one if missing, or today if that is past
 * @param givenOn the day on which it was given
 * @param givenBy a code of consent-givers
 * @param form a code of consent-forms
 * @param textVersion which text was consented to
 */
@Schema(name = "NewConsentRenewal")
record RenewalForm(
        @NotNull LocalDate until,
        @Nullable LocalDate from,
        @Nullable @HasHappened LocalDate givenOn,
        @Nullable @CodeOf("consent-givers") String givenBy,
        @Nullable @CodeOf("consent-forms") String form,
        @Nullable @Size(max = 100) String textVersion) {}
