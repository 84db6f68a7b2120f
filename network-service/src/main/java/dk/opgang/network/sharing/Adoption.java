package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a municipality adopts a shared initiative. */
@Entity
@Table(name = "adoptions")
class Adoption extends PostedResource<AdoptionForm> {

    @Column(updatable = false)
    private UUID sharedInitiativeId;

    protected Adoption() {}

    Adoption(String poster, UUID sharedInitiativeId, AdoptionForm form) {
        super(poster, form);
        this.sharedInitiativeId = sharedInitiativeId;
    }

    UUID sharedInitiativeId() {
        return sharedInitiativeId;
    }
}
