package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/**
 * A method that is shared with the network.
 *
 * @param methodVersion how often it was released; 1 at first
 */
record SharedInitiativeView(
        UUID id,
        @JsonUnwrapped Owner owner,
        @JsonUnwrapped SharedInitiativeForm form,
        int methodVersion,
        @JsonUnwrapped Stored stored) {

    static SharedInitiativeView of(SharedInitiative shared) {
        return new SharedInitiativeView(
                shared.id(), shared.owner(), shared.form(), shared.methodVersion(), Stored.of(shared));
    }
}
