package dk.opgang.initiatives.roleholder;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has a role, as it is answered. */
@Schema(name = "RoleHolder")
record RoleHolderView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped RoleHolderForm form,
        @JsonUnwrapped Stored stored) {

    static RoleHolderView of(Caller caller, RoleHolder it) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new RoleHolderView(
                it.id(), it.initiativeId(), own ? it.form() : it.form().withoutSource(), Stored.of(it));
    }
}
