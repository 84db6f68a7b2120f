package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an initiative; every event carries its whole public state. */
sealed interface InitiativeEvent extends Event {

    State initiative();

    @Override
    default UUID aggregateId() {
        return initiative().initiativeId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.copyOf(initiative().municipalityCodes());
    }

    @Override
    default Set<String> organisations() {
        return Set.copyOf(initiative().partnerOrganisations());
    }

    record Created(@JsonUnwrapped State initiative) implements InitiativeEvent {
        @Override
        public String type() {
            return "dk.opgang.initiatives.initiative-created.v1";
        }
    }

    record Changed(@JsonUnwrapped State initiative) implements InitiativeEvent {
        @Override
        public String type() {
            return "dk.opgang.initiatives.initiative-changed.v1";
        }
    }

    /** The state of an initiative, as others know it. */
    record State(
            UUID initiativeId,
            String templateKey,
            String theme,
            String name,
            List<String> municipalityCodes,
            List<UUID> housingAreaIds,
            List<String> partnerOrganisations,
            LocalDate from,
            @Nullable LocalDate to,
            List<InitiativeDetails.Target> targets) {

        /** The same with other municipalities and areas. */
        State leaving(List<String> staying, List<UUID> areas) {
            return new State(
                    initiativeId, templateKey, theme, name, staying, areas, partnerOrganisations, from, to, targets);
        }

        static State of(Initiative initiative, String theme) {
            return new State(
                    initiative.id(),
                    initiative.templateKey(),
                    theme,
                    initiative.name(),
                    List.copyOf(initiative.municipalities()),
                    initiative.housingAreas(),
                    List.copyOf(initiative.organisations()),
                    initiative.period().from(),
                    initiative.period().to(),
                    initiative.details().targets());
        }
    }
}
