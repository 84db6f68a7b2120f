package dk.opgang.initiatives.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as it is answered: its source to who posted it. */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped AgreementForm form,
        @JsonUnwrapped Stored stored) {

    static AgreementView of(Agreement it, Caller caller) {
        boolean isOwn = it.poster().equals(caller.tenantKey());
        return new AgreementView(
                it.id(), it.initiativeId(), isOwn ? it.form() : it.form().withoutSource(), Stored.of(it));
    }
}
