package dk.opgang.network.plan;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A milestone, as it is stored. */
@Entity
@Table(name = "network_milestones")
class Milestone extends PostedResource<MilestoneForm> {

    protected Milestone() {}

    Milestone(String poster, MilestoneForm form) {
        super(poster, form);
    }
}
