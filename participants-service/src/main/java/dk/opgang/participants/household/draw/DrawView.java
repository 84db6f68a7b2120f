package dk.opgang.participants.household.draw;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw as it is answered. */
@Schema(name = "HouseholdDraw")
public record DrawView(
        UUID id,
        UUID householdId,
        @JsonUnwrapped DrawForm form,
        @JsonUnwrapped Stored stored) {

    static DrawView of(Draw it, boolean own) {
        return new DrawView(it.id(), it.householdId(), it.shown(own), Stored.of(it));
    }

    /** What the household's own municipality sees. */
    public static DrawView whole(Draw it) {
        return of(it, true);
    }
}
