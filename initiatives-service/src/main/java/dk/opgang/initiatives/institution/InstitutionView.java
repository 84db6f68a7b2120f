package dk.opgang.initiatives.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution as it is answered: its source to who registered it. */
@Schema(name = "Institution")
record InstitutionView(
        UUID id,
        @JsonUnwrapped InstitutionForm form,
        @JsonUnwrapped Stored stored) {

    static InstitutionView of(Institution it, Caller caller) {
        boolean isOwn = it.poster().equals(caller.tenantKey());
        return new InstitutionView(it.id(), isOwn ? it.form() : it.form().withoutSource(), Stored.of(it));
    }
}
