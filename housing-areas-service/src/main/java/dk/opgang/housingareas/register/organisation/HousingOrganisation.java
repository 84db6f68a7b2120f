package dk.opgang.housingareas.register.organisation;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A housing organisation, known by its CVR, as it is stored. */
@Entity
@Table(name = "housing_organisations")
class HousingOrganisation extends PostedResource<HousingOrganisationForm> implements Named {

    protected HousingOrganisation() {}

    HousingOrganisation(String poster, HousingOrganisationForm form) {
        super(poster, form);
    }

    @Override
    public String name() {
        return form().name();
    }
}
