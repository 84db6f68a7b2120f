package dk.opgang.network.relocation;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The handovers of an installation that sends none: nothing was accepted, so nobody moves to another municipality. */
@DefaultBean
@Singleton
class NoHandovers implements HandoversOfCase {

    @Override
    public boolean isAcceptedForAll(UUID caseId, Collection<UUID> participantIds) {
        return false;
    }

    @Override
    public Optional<LocalDate> lastAcceptedOn(UUID caseId) {
        return Optional.empty();
    }

    @Override
    public void end(UUID caseId, String reason) {
        // Nothing was sent that could be ended.
    }
}
