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
 * @param pending those whose yes the installation in which it was proposed has not taken yet
 */
@Schema(name = "MoveInAgreement")
record MoveInAgreementView(
        UUID id,
        @JsonUnwrapped MoveInAgreementForm form,
        String state,
        List<String> acceptedBy,
        List<String> pending,
        @JsonUnwrapped Stored stored) {

    static MoveInAgreementView of(Caller caller, MoveInAgreement it, LocalDate today) {
        MoveInAgreementForm form = it.form();
        MoveInAgreementForm shown = it.poster().equals(caller.tenantKey()) ? form : form.withoutSource();
        return new MoveInAgreementView(it.id(), shown, it.stateOn(today), it.accepted(), it.pending(), Stored.of(it));
    }
}
