package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a municipality adopts a shared initiative. */
@Entity
@Table(name = "adoptions")
class Adoption extends PostedResource<AdoptionForm> {

    @Column(updatable = false)
    private UUID sharedInitiativeId;

    private int adoptedVersion;

    protected Adoption() {}

    Adoption(String poster, SharedInitiative shared, AdoptionForm form) {
        super(poster, form);
        this.sharedInitiativeId = shared.id();
        this.adoptedVersion = shared.methodVersion();
    }

    /** Which version of the method is adopted. */
    int adoptedVersion() {
        return adoptedVersion;
    }

    /** @param templateKey by which the adopter will know its template, if it has none yet */
    void follow(int version, @Nullable String templateKey) {
        this.adoptedVersion = version;
        become(form().withTemplate(templateKey));
    }

    UUID sharedInitiativeId() {
        return sharedInitiativeId;
    }
}
