package dk.opgang.housingareas.register.organisation;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A housing organisation, known by its CVR. */
@Entity
@Table(name = "housing_organisations")
public class HousingOrganisation extends Resource implements Named {

    @Column(updatable = false)
    private String poster;

    @Column(name = "source_system", updatable = false)
    private @Nullable String sourceSystem;

    @Column(name = "source_id", updatable = false)
    private @Nullable String sourceId;

    @Column(updatable = false)
    private String cvr;

    private String name;

    protected HousingOrganisation() {}

    HousingOrganisation(String poster, OrganisationRequest request) {
        this.poster = poster;
        this.sourceSystem = request.source() == null ? null : request.source().system();
        this.sourceId = request.source() == null ? null : request.source().id();
        this.cvr = request.cvr();
        this.name = request.name();
    }

    void rename(String other) {
        this.name = other;
    }

    String cvr() {
        return cvr;
    }

    @Override
    public String name() {
        return name;
    }

    String poster() {
        return poster;
    }

    @Nullable
    Source source() {
        return sourceId == null ? null : new Source(sourceSystem, sourceId);
    }

    OrganisationRequest form() {
        return new OrganisationRequest(source(), cvr, name);
    }
}
