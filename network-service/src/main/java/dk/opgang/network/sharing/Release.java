package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A later version of a method, as it is stored. */
@Entity
@Table(name = "method_releases")
class Release extends PostedResource<ReleaseForm> {

    @Column(updatable = false)
    private UUID sharedInitiativeId;

    @Column(updatable = false)
    private int methodVersion;

    protected Release() {}

    Release(String poster, SharedInitiative shared, ReleaseForm form) {
        super(poster, form);
        this.sharedInitiativeId = shared.id();
        this.methodVersion = shared.methodVersion();
    }

    UUID sharedInitiativeId() {
        return sharedInitiativeId;
    }

    int methodVersion() {
        return methodVersion;
    }
}
