package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;

/** A placement was taken back: it never was. Seen by the participant's municipality and by an organisation that posted it. */
record PlacementWithdrawn(@JsonIgnore String poster, UUID placementId, UUID participantId, String municipalityCode)
        implements Event {

    static PlacementWithdrawn of(Placement placement) {
        return new PlacementWithdrawn(
                placement.poster(), placement.id(), placement.participantId(), placement.municipalityCode());
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.placement-withdrawn.v1";
    }

    @Override
    public UUID aggregateId() {
        return placementId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }

    @Override
    public Set<String> organisations() {
        return PlacementEvent.organisation(poster);
    }
}
