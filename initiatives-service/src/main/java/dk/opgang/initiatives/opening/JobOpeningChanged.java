package dk.opgang.initiatives.opening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opening is new, has changed or moved to another state; carries what others may know of it.
 *
 * @param municipalityCodes whose citizens may be its candidates
 * @param told organisations that see it whatever its state: its employer, who posted it, the secretariat of its network
 */
record JobOpeningChanged(
        UUID openingId,
        String employerCvr,
        @Nullable String pNumber,
        @Nullable UUID networkId,
        List<UUID> initiativeIds,
        List<String> municipalityCodes,
        List<UUID> housingAreaIds,
        String kind,
        int places,
        int taken,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate applyBefore,
        String state,
        @JsonIgnore Set<String> told)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.job-opening-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return openingId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.copyOf(municipalityCodes);
    }

    @Override
    public Set<String> organisations() {
        return told;
    }
}
