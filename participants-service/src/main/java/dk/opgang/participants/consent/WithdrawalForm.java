package dk.opgang.participants.consent;

import dk.opgang.platform.constraint.CodeOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a participant took a consent back, as far as it is told: no form is asked for.
 *
 * @param form a code of consent-forms
 * @param by a code of consent-givers
 */
@Schema(name = "NewConsentWithdrawal")
public record WithdrawalForm(
        @Nullable @CodeOf("consent-forms") String form,
        @Nullable @CodeOf("consent-givers") String by) {}
