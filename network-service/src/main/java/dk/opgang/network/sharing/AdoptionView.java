package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** That a municipality adopts a shared initiative. */
record AdoptionView(
        UUID id,
        UUID sharedInitiativeId,
        @JsonUnwrapped AdoptionForm form,
        @JsonUnwrapped Stored stored) {

    static AdoptionView of(Adoption adoption) {
        return new AdoptionView(adoption.id(), adoption.sharedInitiativeId(), adoption.form(), Stored.of(adoption));
    }
}
