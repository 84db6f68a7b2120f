package dk.opgang.network.moveinagreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A move-in agreement.
 *
 * @param state a code of {@code move-in-agreement-states}
 * @param acceptedBy the parties that have accepted it
 */
@Schema(name = "MoveInAgreement")
record MoveInAgreementView(
        UUID id,
        @JsonUnwrapped MoveInAgreementForm form,
        String state,
        List<String> acceptedBy,
        @JsonUnwrapped Stored stored) {

    static MoveInAgreementView of(Caller caller, MoveInAgreement it, LocalDate today) {
        MoveInAgreementForm form = it.form();
        MoveInAgreementForm shown = it.poster().equals(caller.tenantKey())
                ? form
                : new MoveInAgreementForm(
                        null,
                        form.parties(),
                        form.period(),
                        form.quotas(),
                        form.compensationPerHouseholdDkk(),
                        form.grantDkk());
        return new MoveInAgreementView(it.id(), shown, it.stateOn(today), it.accepted(), Stored.of(it));
    }
}
