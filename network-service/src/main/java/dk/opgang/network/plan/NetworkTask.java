package dk.opgang.network.plan;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task, as it is stored; one that a meeting decided knows of which decision it was made. */
@Entity
@Table(name = "network_tasks")
class NetworkTask extends PostedResource<TaskForm> {

    @Column(updatable = false)
    private @Nullable UUID meetingId;

    @Column(updatable = false)
    private @Nullable Integer decision;

    protected NetworkTask() {}

    NetworkTask(String poster, @Nullable Decided decided, TaskForm form) {
        super(poster, form);
        this.meetingId = decided == null ? null : decided.meetingId();
        this.decision = decided == null ? null : decided.decision();
    }

    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    @Nullable
    Integer decision() {
        return decision;
    }

    /**
     * Where a task was decided.
     *
     * @param decision from 1
     */
    record Decided(UUID meetingId, int decision) {}
}
