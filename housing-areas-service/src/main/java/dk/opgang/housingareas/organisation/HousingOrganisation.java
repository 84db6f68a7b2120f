package dk.opgang.housingareas.organisation;

import dk.opgang.housingareas.support.Sourced;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A housing organisation, known by its CVR. */
@Entity
@Table(name = "housing_organisations")
public class HousingOrganisation extends Sourced {

    @Column(updatable = false)
    private String cvr;

    private String name;

    protected HousingOrganisation() {}

    HousingOrganisation(String poster, OrganisationRequest request) {
        super(poster, request.source());
        this.cvr = request.cvr();
        this.name = request.name();
    }

    void rename(String other) {
        this.name = other;
    }

    String cvr() {
        return cvr;
    }

    String name() {
        return name;
    }

    OrganisationRequest form() {
        return new OrganisationRequest(source(), cvr, name);
    }
}
