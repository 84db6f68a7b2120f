package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an area; every event carries its whole state. */
sealed interface AreaEvent extends Event {

    State area();

    @Override
    default UUID aggregateId() {
        return area().housingAreaId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.of(area().municipalityCode());
    }

    @Override
    default Set<String> organisations() {
        String organisation = area().housingOrganisation();
        return organisation == null ? Set.of() : Set.of(organisation);
    }

    record Registered(@JsonUnwrapped State area) implements AreaEvent {
        @Override
        public String type() {
            return "dk.opgang.housing-areas.housing-area-registered.v1";
        }
    }

    record Updated(@JsonUnwrapped State area) implements AreaEvent {
        @Override
        public String type() {
            return "dk.opgang.housing-areas.housing-area-updated.v1";
        }
    }

    /** The state of an area, as others know it. */
    record State(
            UUID housingAreaId,
            String name,
            String municipalityCode,
            @Nullable String housingOrganisation,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static State of(HousingArea area) {
            Period validity = area.form().validity();
            return new State(
                    area.id(),
                    area.name(),
                    area.municipalityCode(),
                    area.housingOrganisation(),
                    validity == null ? null : validity.from(),
                    validity == null ? null : validity.to());
        }
    }
}
