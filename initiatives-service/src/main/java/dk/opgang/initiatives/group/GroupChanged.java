package dk.opgang.initiatives.group;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group is new, has changed, has other members or moved to another state. Carries how many take part, and nobody.
 *
 * @param kind a code of group-kinds
 * @param size how many places are taken
 * @param places how many there are; null for any number
 */
record GroupChanged(
        UUID groupId,
        UUID initiativeId,
        String kind,
        String state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean continues,
        int size,
        @Nullable Integer places,
        List<String> municipalityCodes,
        List<String> partnerOrganisations)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.group-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return groupId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.copyOf(municipalityCodes);
    }

    @Override
    public Set<String> organisations() {
        return Set.copyOf(partnerOrganisations);
    }
}
