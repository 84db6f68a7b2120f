package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A later version of a method.
 *
 * @param methodVersion which one, from 2
 */
@Schema(name = "MethodRelease")
record ReleaseView(
        UUID id,
        UUID sharedInitiativeId,
        int methodVersion,
        @JsonUnwrapped ReleaseForm form,
        @JsonUnwrapped Stored stored) {

    static ReleaseView of(Release release) {
        return new ReleaseView(
                release.id(),
                release.sharedInitiativeId(),
                release.methodVersion(),
                release.form(),
                Stored.of(release));
    }
}
