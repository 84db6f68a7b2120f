package dk.opgang.network.group;

import dk.opgang.platform.outbox.Event;
import java.util.UUID;

/** A group is new, has changed, or has other seats. It names no person: everyone may see it. */
record GroupChanged(UUID groupId, String kind, boolean complete, boolean removed) implements Event {

    @Override
    public UUID aggregateId() {
        return groupId;
    }

    @Override
    public String type() {
        return "dk.opgang.network.group-changed.v1";
    }
}
