package dk.opgang.participants.duplicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A search as it is answered.
 *
 * @param status running or completed
 * @param participants how many were looked at so far
 * @param candidates how many pairs are proposed; 0 until it is completed
 */
@Schema(name = "DuplicateSearch")
record DuplicateSearchView(
        UUID id,
        String status,
        long participants,
        long candidates,
        @JsonUnwrapped Stored stored) {

    static DuplicateSearchView of(DuplicateSearch it) {
        return new DuplicateSearchView(it.id(), it.status(), it.participants(), it.candidates(), Stored.of(it));
    }
}
