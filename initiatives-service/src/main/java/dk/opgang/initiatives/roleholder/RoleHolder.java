package dk.opgang.initiatives.roleholder;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who has a role in an initiative, as it is stored. */
@Entity
@Table(name = "role_holders")
class RoleHolder extends PostedResource<RoleHolderForm> {

    @Column(updatable = false)
    private UUID initiativeId;

    protected RoleHolder() {}

    RoleHolder(String poster, UUID initiativeId, RoleHolderForm form) {
        super(poster, form);
        this.initiativeId = initiativeId;
    }

    UUID initiativeId() {
        return initiativeId;
    }
}
