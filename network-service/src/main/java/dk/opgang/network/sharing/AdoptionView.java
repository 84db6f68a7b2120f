package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/**
 * That a municipality adopts a shared initiative.
 *
 * @param adoptedVersion which version of the method
 * @param updateAvailable whether a later one was released
 */
record AdoptionView(
        UUID id,
        UUID sharedInitiativeId,
        @JsonUnwrapped AdoptionForm form,
        int adoptedVersion,
        boolean updateAvailable,
        @JsonUnwrapped Stored stored) {

    static AdoptionView of(Adoption adoption, int methodVersion) {
        return new AdoptionView(
                adoption.id(),
                adoption.sharedInitiativeId(),
                adoption.form(),
                adoption.adoptedVersion(),
                adoption.adoptedVersion() < methodVersion,
                Stored.of(adoption));
    }
}
