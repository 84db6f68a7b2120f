package dk.opgang.initiatives.placement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A task of an initiative, as it is kept. */
@Entity
@Table(name = "initiative_tasks")
class InitiativeTask extends PostedResource<TaskForm> {

    @Column(updatable = false)
    private UUID initiativeId;

    protected InitiativeTask() {}

    InitiativeTask(String poster, UUID initiativeId, TaskForm form) {
        super(poster, form);
        this.initiativeId = initiativeId;
    }

    UUID initiativeId() {
        return initiativeId;
    }
}
