package dk.opgang.network.group;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A group of the network, as it is stored. */
@Entity
@Table(name = "network_groups")
class NetworkGroup extends PostedResource<GroupForm> implements Named {

    protected NetworkGroup() {}

    NetworkGroup(String poster, GroupForm form) {
        super(poster, form);
    }

    @Override
    public String name() {
        return form().name();
    }
}
