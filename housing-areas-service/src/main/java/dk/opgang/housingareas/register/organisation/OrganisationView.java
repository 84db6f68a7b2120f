package dk.opgang.housingareas.register.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A housing organisation as it is answered. */
record OrganisationView(
        UUID id,
        @JsonUnwrapped OrganisationForm form,
        @JsonUnwrapped Stored stored) {

    static OrganisationView of(HousingOrganisation it) {
        return new OrganisationView(it.id(), it.form(), Stored.of(it));
    }
}
