package dk.opgang.housingareas.register.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A housing organisation as it is answered. */
record HousingOrganisationView(
        UUID id,
        @JsonUnwrapped HousingOrganisationForm form,
        @JsonUnwrapped Stored stored) {

    static HousingOrganisationView of(HousingOrganisation it) {
        return new HousingOrganisationView(it.id(), it.form(), Stored.of(it));
    }
}
