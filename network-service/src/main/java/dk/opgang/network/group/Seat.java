package dk.opgang.network.group;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A seat in a group, as it is stored. */
@Entity
@Table(name = "network_seats")
class Seat extends PostedResource<SeatForm> {

    @Column(updatable = false)
    private UUID groupId;

    protected Seat() {}

    Seat(String poster, UUID groupId, SeatForm form) {
        super(poster, form);
        this.groupId = groupId;
    }

    UUID groupId() {
        return groupId;
    }
}
