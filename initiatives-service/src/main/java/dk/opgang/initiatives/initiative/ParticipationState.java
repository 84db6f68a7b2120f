package dk.opgang.initiatives.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a municipality is told of an initiative that it takes part in, or no longer does. */
record ParticipationState(
        UUID initiativeId,
        String templateKey,
        String theme,
        String name,
        List<String> municipalityCodes,
        LocalDate from,
        @Nullable LocalDate to) {

    static ParticipationState of(InitiativeEvent.State state) {
        return new ParticipationState(
                state.initiativeId(),
                state.templateKey(),
                state.theme(),
                state.name(),
                state.municipalityCodes(),
                state.from(),
                state.to());
    }
}
