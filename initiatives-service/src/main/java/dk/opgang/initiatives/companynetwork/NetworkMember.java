package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A member of a network, as it is stored. */
@Entity
@Table(name = "network_members")
class NetworkMember extends FormResource<MemberForm> {

    @Column(updatable = false)
    private UUID networkId;

    protected NetworkMember() {}

    NetworkMember(UUID networkId, MemberForm form) {
        super(form);
        this.networkId = networkId;
    }

    UUID networkId() {
        return networkId;
    }
}
